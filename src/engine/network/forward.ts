import type { ActivationName } from '../activations/activationName';
import { activationOf } from '../activations/activationOf';
import type { ActivationConstants } from '../activations/constants';
import { type BiasInUse, biasInUse, netInputOf } from '../conventions/biasForms';
import { activation, type Expression, product, quantity } from '../expressions/expression';
import {
  errorId,
  INPUT_LAYER,
  LEARNING_RATE,
  netId,
  outId,
  type QuantityId,
  TOTAL_ERROR,
  targetId,
  weightId,
} from '../ids';
import { LOSSES } from '../losses/losses';
import type { LossName } from '../losses/lossName';
import type { QuantityRole } from './role';
import type { LayerWiring, Wiring } from './wiring';

/** A neuron with what it takes in: each source by its name, and by the quantity that it hands on. */
export interface Neuron {
  readonly name: string;
  readonly sources: readonly {
    readonly from: string;
    readonly weight: QuantityId;
    readonly output: QuantityId;
  }[];
  /** What is written for its bias; absent where there is none. */
  readonly bias?: QuantityId;
}

export interface ForwardLayer {
  readonly letter: string;
  readonly activation: ActivationName;
  readonly constants?: ActivationConstants;
  readonly neurons: readonly Neuron[];
  /** What is written for the layer's biases, each once; none where there is no bias. */
  readonly biases: readonly QuantityId[];
}

/**
 * The forward pass and the error, written once, as expressions; everything else follows from them.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eqs. 1-3.
 */
export interface Forward {
  readonly givens: readonly QuantityId[];
  /** Every weight and bias, layer by layer. */
  readonly parameters: readonly QuantityId[];
  /** Those that the update changes: all, or the weights alone. */
  readonly updated: readonly QuantityId[];
  readonly layers: readonly ForwardLayer[];
  /** How the biases are written; absent where there are none. */
  readonly bias?: BiasInUse;
  /** The error of each output, then the total of them. */
  readonly errors: readonly QuantityId[];
  /** In the order in which they are worked out. */
  readonly expressions: ReadonlyMap<QuantityId, Expression>;
  readonly loss: LossName;
  /** Whether the targets add up to 1, where the loss asks for that. */
  readonly targetsAddUp: boolean;
  /** The neuron whose net input or output this is. */
  readonly neuronOf: ReadonlyMap<QuantityId, string>;
  /** What each given and each quantity of the forward pass is, and where. */
  readonly roles: ReadonlyMap<QuantityId, QuantityRole>;
}

export function buildForward(wiring: Wiring): Forward {
  const expressions = new Map<QuantityId, Expression>();
  const neuronOf = new Map<QuantityId, string>();
  const roles = new Map<QuantityId, QuantityRole>([[LEARNING_RATE, { kind: 'learningRate' }]]);
  let carriers = wiring.inputs.map((name) => ({ name, output: name }));
  for (const { name, output } of carriers) {
    roles.set(output, { kind: 'input', neuron: name, layer: INPUT_LAYER });
  }

  const inUse = biasInUse(wiring);
  const layers = wiring.layers.map((layer) => {
    const { letter } = layer;
    const own = activationOf(layer);
    const neurons = layer.neurons.map((name): Neuron => {
      const at = { neuron: name, layer: letter };
      const neuron = {
        name,
        sources: carriers.map(({ name: from, output }) => ({
          from,
          weight: weightId(name, from),
          output,
        })),
        ...(inUse && { bias: inUse.id(wiring.sharedBiases ? letter : name) }),
      };
      for (const { weight, from } of neuron.sources) {
        roles.set(weight, { kind: 'weight', to: name, from, ...at });
      }
      if (neuron.bias !== undefined) {
        roles.set(
          neuron.bias,
          wiring.sharedBiases ? { kind: 'bias', layer: letter } : { kind: 'bias', ...at },
        );
      }
      roles.set(netId(name), { kind: 'net', ...at }).set(outId(name), { kind: 'out', ...at });
      expressions.set(netId(name), netInput(neuron, inUse));
      neuronOf.set(netId(name), name).set(outId(name), name);
      if (own.kind === 'neuron') {
        expressions.set(outId(name), activation(own.name, quantity(netId(name)), layer.constants));
      }
      return neuron;
    });
    if (own.kind === 'layer') {
      // Each output takes in every net input, so it comes after them all.
      const nets = layer.neurons.map((name) => quantity(netId(name)));
      layer.neurons.forEach((name, i) => {
        expressions.set(outId(name), own.output(nets, i));
      });
    }
    carriers = layer.neurons.map((name) => ({ name, output: outId(name) }));
    return {
      letter,
      activation: layer.activation,
      ...(layer.constants === undefined ? {} : { constants: layer.constants }),
      neurons,
      biases: [...new Set(neurons.flatMap(({ bias }) => bias ?? []))],
    };
  });

  const last = lastOf(wiring);
  const { neurons: outputs, letter } = last;
  const loss = LOSSES[wiring.loss];
  outputs.forEach((name, k) => {
    const at = { neuron: name, layer: letter };
    roles.set(targetId(k), { kind: 'target', ...at }).set(errorId(name), { kind: 'error', ...at });
    expressions.set(
      errorId(name),
      loss.expression(quantity(targetId(k)), quantity(outId(name)), activationOf(last)),
    );
  });
  roles.set(TOTAL_ERROR, { kind: 'totalError' });
  expressions.set(TOTAL_ERROR, loss.total(outputs.map((name) => quantity(errorId(name)))));

  const parameters = layers.flatMap(parametersOf);
  return {
    givens: [...wiring.inputs, ...outputs.map((_, k) => targetId(k)), LEARNING_RATE, ...parameters],
    parameters,
    updated: wiring.updateBiases
      ? parameters
      : parameters.filter((id) => !layers.some(({ biases }) => biases.includes(id))),
    layers,
    ...(inUse && { bias: inUse }),
    errors: [...outputs.map(errorId), TOTAL_ERROR],
    expressions,
    loss: wiring.loss,
    targetsAddUp: wiring.targetsAddUp === true,
    neuronOf,
    roles,
  };
}

function lastOf({ layers }: Wiring): LayerWiring {
  const last = layers.at(-1);
  if (last === undefined) throw new RangeError('a network has an output layer');
  return last;
}

/** A layer's weights, row by row, then its biases. */
function parametersOf(layer: ForwardLayer): QuantityId[] {
  return [
    ...layer.neurons.flatMap(({ sources }) => sources.map(({ weight }) => weight)),
    ...layer.biases,
  ];
}

/** net = Σ w·out + b, as the bias is written. */
const netInput = ({ sources, bias }: Neuron, inUse: BiasInUse | undefined): Expression =>
  netInputOf(
    sources.map(({ weight, output }) => product(quantity(weight), quantity(output))),
    bias === undefined ? undefined : quantity(bias),
    inUse,
  );
