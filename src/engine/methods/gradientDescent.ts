import { difference, quantity } from '../expressions/expression';
import { newId } from '../ids';
import type { Method } from './method';
import { at, descentOf } from './stepFormulas';

/**
 * w⁺ = w − η·∂E/∂w.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eq. 8.
 */
export const gradientDescent: Method = {
  name: 'gradientDescent',
  hyperparameters: {},
  state: [],
  isCounted: false,
  steps: (parameter) => [
    {
      id: newId(parameter),
      kind: 'update',
      expression: difference(quantity(parameter), descentOf(parameter)),
    },
  ],
  advance: ({ parameters, gradients, learningRate }) => {
    for (let i = 0; i < parameters.length; i++) {
      parameters[i] = at(parameters, i) - learningRate * at(gradients, i);
    }
  },
};
