import { randomLcg } from 'd3';
import {
  type ActivationName,
  type GeneralProblem,
  type LossName,
  type MethodName,
  newMethod,
} from '../../src/engine';
import { ACTIVATIONS } from '../../src/engine/activations';
import { LOSSES } from '../../src/engine/losses';
import { settings } from './generalProblems';

/** What tests cross: a network, and how an update of it is made. */
export interface CrossedChoices {
  /** Inputs first. */
  readonly sizes: readonly number[];
  readonly hidden: ActivationName;
  readonly output: ActivationName;
  readonly loss: LossName;
  readonly taken: 'one' | 'turns' | 'mean' | 'sum';
  readonly biases: 'shared' | 'separate' | 'held';
  readonly written: Pick<GeneralProblem, 'bias' | 'biasInput'>;
  readonly method: MethodName;
  readonly targets: 'adding up to 1' | 'any';
  readonly constants?: 'usual' | 'others';
}

/** Whether an error goes with the outputs. */
export const goTogether = ({ output, loss }: Pick<CrossedChoices, 'output' | 'loss'>): boolean =>
  LOSSES[loss].fits(ACTIVATIONS[output]);

/** A problem with these choices; its numbers are drawn by the seed, and the same in each run. */
export function crossedProblem(choices: CrossedChoices, seed: number): GeneralProblem {
  const { sizes, hidden, output, loss, taken, biases, written, method, targets, constants } =
    choices;
  const random = randomLcg(seed);
  const drawn = (length: number): number[] => Array.from({ length }, () => 2 * random() - 1);
  const [inputs = 1, ...others] = sizes;
  const outputs = others.at(-1) ?? 1;
  const isShared = biases !== 'separate';
  const biasesFor = (count: number): number[] =>
    isShared ? Array<number>(count).fill(random()) : drawn(count);
  // The last of an activation's settings, where others than the usual constants are wanted.
  const layerOf = (activation: ActivationName) =>
    settings(activation).at(constants === 'others' ? -1 : 0) ?? { activation };
  const { bias, biasInput } = written;
  return {
    layers: others.map((to, l) => ({
      weights: Array.from({ length: to }, () => drawn(sizes[l] ?? 1)),
      biases: biasesFor(to),
      ...layerOf(l === others.length - 1 ? output : hidden),
    })),
    ...(bias === undefined ? {} : { bias }),
    ...(biasInput === undefined ? {} : { biasInput }),
    loss,
    examples: [0, 1].slice(0, taken === 'one' ? 1 : 2).map((at) => ({
      inputs: drawn(inputs),
      targets:
        targets === 'any'
          ? drawn(outputs).map((target) => (target + 1) / 2)
          : Array<number>(outputs).fill(0).with(at, 1),
    })),
    reduce: taken === 'sum' ? 'sum' : 'mean',
    ...(taken === 'turns' ? { order: 'single' as const, next: 1 } : {}),
    method: newMethod(method),
    sharedBiases: isShared,
    updateBiases: biases !== 'held',
    learningRate: 0.5,
  };
}
