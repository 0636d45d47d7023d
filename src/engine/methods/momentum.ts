import { quantity } from '../expressions/expression';
import type { Method } from './method';
import { at, velocityStep } from './stepFormulas';

/**
 * Momentum: v⁺ = μ·v − η·∂E/∂w, w⁺ = w + v⁺.
 * Source: Polyak, USSR Comp. Math. and Math. Phys. 4/5 (1964), 1-17; in the form of Sutskever, Martens, Dahl
 * and Hinton, ICML 2013, eqs. 1 and 2. μ = 0.9 is usual.
 */
export const momentum: Method = {
  name: 'momentum',
  hyperparameters: { mu: 0.9 },
  state: ['v'],
  isCounted: false,
  takesSlope: false,
  formulas: (parameter, gradient) => {
    const velocity = velocityStep(parameter, gradient);
    return { steps: [velocity], change: [{ sign: 1, size: quantity(velocity.id) }] };
  },
  advance: ({ parameters, gradients, state: [v], learningRate, hyperparameters: { mu = 0 } }) => {
    if (v === undefined) return;
    for (let i = 0; i < parameters.length; i++) {
      const velocity = mu * at(v, i) - learningRate * at(gradients, i);
      v[i] = velocity;
      parameters[i] = at(parameters, i) + velocity;
    }
  },
};
