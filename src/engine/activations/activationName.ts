/** The activations of one net input alone, in the order in which they are offered. */
export const NEURON_ACTIVATION_NAMES = [
  'sigmoid',
  'bipolarSigmoid',
  'tanh',
  'relu',
  'leakyRelu',
  'identity',
] as const;
export type NeuronActivationName = (typeof NEURON_ACTIVATION_NAMES)[number];

/**
 * What the neurons of a layer can be; `ACTIVATIONS` says what each one is. Each output of a softmax layer depends
 * on every net input of the layer.
 */
export const ACTIVATION_NAMES = [...NEURON_ACTIVATION_NAMES, 'softmax'] as const;
export type ActivationName = (typeof ACTIVATION_NAMES)[number];

/** What a layer is of which nothing is said. */
export const DEFAULT_ACTIVATION = 'sigmoid' satisfies ActivationName;
