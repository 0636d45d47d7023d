import { type ActivationName, DEFAULT_ACTIVATION } from '../activations/activationName';
import { ACTIVATIONS } from '../activations/activations';
import { type Expression, termsOf } from '../expressions/expression';
import { derivativeId, netId, outId, type QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { structureOf } from '../update/structureOf';
import type { Diagnosis } from './mark';

/** What the words of a diagnosis say of the learner’s own network. */
export interface OwnNetwork {
  /** The activation of the neuron that the mistake is about. */
  readonly activation: ActivationName;
  /** ∂out/∂net of that neuron, as its formula. */
  readonly slope?: Expression;
  /** On how many paths it acts on the total error, as far as the next layer goes. */
  readonly paths: number;
  /** How many outputs the network has. */
  readonly outputs: number;
}

/** The network around a figure with a mistake in it, which may be about another neuron than the figure. */
export function ownNetwork(
  structure: Structure,
  figure: QuantityId,
  { at = figure, other }: Pick<Diagnosis, 'at' | 'other'> = {},
): OwnNetwork {
  const { layers } = structure.forward;
  const isLocal = other !== undefined && structure.definitions.get(other)?.kind === 'local';
  const [neuron, letter] = placeOf(structure, isLocal ? other : at);
  const found = layers.findIndex((layer) => layer.letter === letter);
  const index = found < 0 ? layers.length - 1 : found;
  const layer = layers[index];
  const name = (found < 0 ? undefined : neuron) ?? layer?.neurons[0]?.name;
  const slope = name === undefined ? undefined : slopeOf(structure, name);
  return {
    activation: layer?.activation ?? DEFAULT_ACTIVATION,
    ...(slope && { slope }),
    paths: pathsOf(structure, at, index),
    outputs: layers.at(-1)?.neurons.length ?? 1,
  };
}

function pathsOf({ forward, definitions }: Structure, id: QuantityId, index: number): number {
  const definition = definitions.get(id);
  if (definition?.kind === 'paths') return termsOf(definition.expression).length;
  const { neurons } = forward.layers[index + 1] ?? { neurons: [] };
  if (neurons.length > 0) return neurons.length;
  // An output acts on its own error, or on those of all the outputs that share 1 with it.
  const own = forward.layers[index];
  return own && ACTIVATIONS[own.activation].kind === 'layer' ? own.neurons.length : 1;
}

/** The neuron of a quantity, if it is of one, and its layer. */
function placeOf({ definitions }: Structure, id: QuantityId) {
  const role = definitions.get(id)?.role;
  // What a method keeps, and a step, stand where their parameter does.
  const own = role && 'of' in role && role.kind !== 'derivative' ? role.of : role?.newOf;
  const { neuron, layer } = (own === undefined ? role : definitions.get(own)?.role) ?? {};
  return [neuron, layer] as const;
}

/** As it stands in the update element by element, by one example. */
function slopeOf({ wiring }: Structure, neuron: string): Expression | undefined {
  const { batch: _, ...single } = wiring;
  return structureOf(single).definitions.get(derivativeId(outId(neuron), netId(neuron)))
    ?.expression;
}
