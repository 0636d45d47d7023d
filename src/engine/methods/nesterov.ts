import { product, quantity } from '../expressions/expression';
import type { Method } from './method';
import { at, velocityStep } from './stepFormulas';

/**
 * Nesterov's accelerated gradient: v⁺ = μ·v − η·∂E/∂w, w⁺ = w + μ·v⁺ − η·∂E/∂w.
 *
 * Sutskever et al. (ICML 2013, eqs. 3 and 4) take the gradient at θ + μ·v, where the velocity is about to carry
 * the parameters θ. Here w is that look-ahead point itself, w = θ + μ·v, so that the gradient is the one that
 * the forward and backward pass give; the updates are the same ones. The rewriting is that of Bengio,
 * Boulanger-Lewandowski and Pascanu, Advances in optimizing recurrent networks (ICASSP 2013), eqs. 6 and 7.
 */
export const nesterov: Method = {
  name: 'nesterov',
  hyperparameters: { mu: 0.9 },
  state: ['v'],
  isCounted: false,
  takesSlope: false,
  formulas: (parameter, gradient) => {
    const velocity = velocityStep(parameter, gradient);
    const kept = product(quantity('mu'), quantity(velocity.id));
    return { steps: [velocity], change: [{ sign: 1, size: kept }, gradient.descent] };
  },
  advance: ({ parameters, gradients, state: [v], learningRate, hyperparameters: { mu = 0 } }) => {
    if (v === undefined) return;
    for (let i = 0; i < parameters.length; i++) {
      const descent = learningRate * at(gradients, i);
      const velocity = mu * at(v, i) - descent;
      v[i] = velocity;
      parameters[i] = at(parameters, i) + mu * velocity - descent;
    }
  },
};
