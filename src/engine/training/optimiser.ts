import { COUNT, type QuantityId, stateId } from '../ids';
import type { MethodRun, MethodSettings } from '../methods/method';
import { hyperparametersOf, methodNumbers, withMethodNumbers } from '../methods/methodNumbers';
import { METHODS } from '../methods/methods';
import type { GeneralProblem } from '../network/general';
import { wiringOf } from '../network/wiring';
import { structureOf } from '../update/structureOf';

/** One layer's parameters and their gradients, as the trainer has them. */
export interface OptimisedLayer {
  readonly weights: Float64Array;
  readonly weightGradients: Float64Array;
  /** What is written for the biases: one a neuron, also where the layer shares one, as all then move alike; none where there are none. */
  readonly biases: Float64Array;
  readonly biasGradients: Float64Array;
}

/** A method at work on the arrays of a trainer. */
export interface Optimiser {
  /** Makes one update, by the gradients as they stand. */
  advance(): void;
  /** The method, with what it keeps after the updates that were made. */
  settings(): MethodSettings;
}

/** The parameters of one array by id, and the arrays that the method works on. */
interface Block {
  readonly ids: readonly QuantityId[];
  readonly run: MethodRun;
}

export function optimiserOf(problem: GeneralProblem, layers: readonly OptimisedLayer[]): Optimiser {
  const { learningRate, updateBiases } = problem;
  const method = METHODS[problem.method.name];
  const hyperparameters = hyperparametersOf(problem.method);
  const { forward } = structureOf(wiringOf(problem));
  const numbers = methodNumbers(problem.method, forward.updated);

  const blockOf = (
    ids: readonly QuantityId[],
    parameters: Float64Array,
    gradients: Float64Array,
  ): Block => ({
    ids,
    run: {
      parameters,
      gradients,
      learningRate,
      hyperparameters,
      state: method.state.map((letter) =>
        Float64Array.from(ids, (id) => numbers.get(stateId(letter, id)) ?? 0),
      ),
    },
  });
  const blocks = layers.flatMap((layer, l) => {
    const neurons = forward.layers[l]?.neurons ?? [];
    const weights = neurons.flatMap(({ sources }) => sources.map(({ weight }) => weight));
    const biases = neurons.flatMap(({ bias }) => bias ?? []);
    return [
      blockOf(weights, layer.weights, layer.weightGradients),
      ...(updateBiases ? [blockOf(biases, layer.biases, layer.biasGradients)] : []),
    ];
  });

  let count = numbers.get(COUNT) ?? 1;
  return {
    advance: () => {
      for (const { run } of blocks) method.advance(run, count);
      count++;
    },
    settings: () => {
      const reached = new Map([...numbers, [COUNT, count]]);
      for (const { ids, run } of blocks) {
        method.state.forEach((letter, k) => {
          ids.forEach((id, i) => {
            reached.set(stateId(letter, id), run.state[k]?.[i] ?? 0);
          });
        });
      }
      return withMethodNumbers(problem.method, forward.updated, (id) => reached.get(id) ?? 0);
    },
  };
}
