import type { Activation, NeuronActivation } from './activation';
import type { ActivationName, NeuronActivationName } from './activationName';
import { bipolarSigmoid } from './bipolarSigmoid';
import { identity } from './identity';
import { leakyRelu } from './leakyRelu';
import { relu } from './relu';
import { sigmoid } from './sigmoid';
import { softmax } from './softmax';
import { tanh } from './tanh';

/** Those of one net input alone. */
export const NEURON_ACTIVATIONS: Readonly<Record<NeuronActivationName, NeuronActivation>> = {
  sigmoid,
  bipolarSigmoid,
  tanh,
  relu,
  leakyRelu,
  identity,
};

/** Every activation, in the order in which they are offered. */
export const ACTIVATIONS: Readonly<Record<ActivationName, Activation>> = {
  ...NEURON_ACTIVATIONS,
  softmax,
};
