/**
 * The activations as objects: for each what it does, its slope and what is particular to it.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export { type Activation, FLAT_SLOPE, type NeuronActivation } from './activation';
export { DEFAULT_ACTIVATION, type NeuronActivationName } from './activationName';
export { activationOf, neuronActivation, takesConstant } from './activationOf';
export { ACTIVATIONS, NEURON_ACTIVATIONS } from './activations';
export {
  type ActivationConstants,
  CONSTANT_NAMES,
  CONSTANTS,
  type ConstantName,
  unusualConstants,
} from './constants';
