import type { Method } from './method';
import { at } from './stepFormulas';

/**
 * w⁺ = w − η·∂E/∂w.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eq. 8.
 */
export const gradientDescent: Method = {
  name: 'gradientDescent',
  hyperparameters: {},
  state: [],
  isCounted: false,
  takesSlope: false,
  formulas: (_, { descent }) => ({ steps: [], change: [descent] }),
  advance: ({ parameters, gradients, learningRate }) => {
    for (let i = 0; i < parameters.length; i++) {
      parameters[i] = at(parameters, i) - learningRate * at(gradients, i);
    }
  },
};
