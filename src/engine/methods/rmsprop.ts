import type { Method } from './method';
import { at, runningMean, scaledDescent, squareOf } from './stepFormulas';

/**
 * RMSprop: s⁺ = ρ·s + (1 − ρ)·(∂E/∂w)², w⁺ = w − η·∂E/∂w / (√s⁺ + ε).
 * Source: Hinton, Srivastava and Swersky, Neural Networks for Machine Learning (Coursera, 2012), lecture 6e,
 * slide 29, with ρ = 0.9. The lecture has no ε; it is put behind the root, as in Adam.
 */
export const rmsprop: Method = {
  name: 'rmsprop',
  hyperparameters: { rho: 0.9, epsilon: 1e-8 },
  state: ['s'],
  isCounted: false,
  takesSlope: true,
  formulas: (parameter, { slope }) => {
    const mean = runningMean('s', parameter, 'rho', squareOf(slope));
    return { steps: [mean], change: [scaledDescent(slope, mean.id)] };
  },
  advance: ({ parameters, gradients, state: [s], learningRate, hyperparameters }) => {
    const { rho = 0, epsilon = 0 } = hyperparameters;
    if (s === undefined) return;
    const rest = 1 - rho;
    for (let i = 0; i < parameters.length; i++) {
      const gradient = at(gradients, i);
      const square = rho * at(s, i) + rest * (gradient * gradient);
      s[i] = square;
      parameters[i] =
        at(parameters, i) - learningRate * gradient * (1 / (Math.sqrt(square) + epsilon));
    }
  },
};
