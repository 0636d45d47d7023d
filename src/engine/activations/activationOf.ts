import type { Activation, NeuronActivation } from './activation';
import type { ActivationName, NeuronActivationName } from './activationName';
import { ACTIVATIONS, NEURON_ACTIVATIONS } from './activations';
import type { ActivationConstants, ConstantName } from './constants';

const known = new WeakMap<ActivationConstants, Map<NeuronActivationName, NeuronActivation>>();

/** The activation of this name, set by these constants; with its usual ones where there are none. */
export function neuronActivation(
  name: NeuronActivationName,
  constants: ActivationConstants | undefined,
): NeuronActivation {
  const usual = NEURON_ACTIVATIONS[name];
  if (constants === undefined || usual.constants === undefined) return usual;
  const made = known.get(constants) ?? new Map<NeuronActivationName, NeuronActivation>();
  const found = made.get(name) ?? usual.constants.set(constants);
  if (!made.has(name)) known.set(constants, made.set(name, found));
  return found;
}

/** Whether an activation can be set by a constant. */
export function takesConstant(activation: ActivationName, name: ConstantName): boolean {
  const own = ACTIVATIONS[activation];
  return own.kind === 'neuron' && own.constants?.names.includes(name) === true;
}

/** The activation of a layer. */
export function activationOf(layer: {
  readonly activation: ActivationName;
  readonly constants?: ActivationConstants | undefined;
}): Activation {
  const usual = ACTIVATIONS[layer.activation];
  return usual.kind === 'neuron' ? neuronActivation(usual.name, layer.constants) : usual;
}
