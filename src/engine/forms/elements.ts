import { product, quantity, termsOf } from '../expressions/expression';
import {
  derivativeId,
  LEARNING_RATE,
  netId,
  newId,
  outId,
  type QuantityId,
  TOTAL_ERROR,
} from '../ids';
import { withTerms } from '../methods/stepFormulas';
import type { ForwardLayer } from '../network/forward';
import type { BackwardPass, UpdateForm } from './updateForm';

const gradientOf = (parameter: QuantityId): QuantityId => derivativeId(TOTAL_ERROR, parameter);

/**
 * Element by element, as the articles have it: every derivative by itself, and w⁺ = w − η·∂E/∂w.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eqs. 4-8.
 */
export const elements: UpdateForm = {
  name: 'elements',
  ofNeuron: (neuron) => derivativeId(TOTAL_ERROR, netId(neuron)),
  ofParameter: gradientOf,
  delta: 'none',
  backward,
  update: (parameter, { method }) => {
    const slope = quantity(gradientOf(parameter));
    const descent = { sign: -1, size: product(quantity(LEARNING_RATE), slope) } as const;
    const { steps, change } = method.formulas(parameter, { slope, descent });
    const expression = withTerms(quantity(parameter), change);
    return [...steps, { id: newId(parameter), kind: 'update', expression }];
  },
};

/** Neuron by neuron, and then what the layer shares. */
function backward(layer: ForwardLayer, { define }: BackwardPass): readonly QuantityId[] {
  const steps: QuantityId[] = [];
  const step = (of: QuantityId, by: QuantityId): void => {
    const { id, kind, expression } = define(of, by);
    // Paths that have names of their own are steps of their own, before their sum.
    if (kind === 'paths') {
      for (const term of termsOf(expression)) if (term.kind === 'quantity') steps.push(term.id);
    }
    steps.push(id);
  };
  const shared = layer.biases.length < layer.neurons.length;
  for (const neuron of layer.neurons) {
    step(TOTAL_ERROR, outId(neuron.name));
    step(outId(neuron.name), netId(neuron.name));
    step(TOTAL_ERROR, netId(neuron.name));
    for (const { weight } of neuron.sources) step(TOTAL_ERROR, weight);
    if (!shared && neuron.bias !== undefined) step(TOTAL_ERROR, neuron.bias);
  }
  if (shared) for (const bias of layer.biases) step(TOTAL_ERROR, bias);
  return steps;
}
