import { powerOf } from '../expressions/compile';
import { quantity } from '../expressions/expression';
import type { Method } from './method';
import { at, corrected, runningMean, scaledDescent, squareOf } from './stepFormulas';

/**
 * Adam: m⁺ = β₁·m + (1 − β₁)·∂E/∂w, s⁺ = β₂·s + (1 − β₂)·(∂E/∂w)², m̂ = m⁺/(1 − β₁^t), ŝ = s⁺/(1 − β₂^t),
 * w⁺ = w − η·m̂ / (√ŝ + ε).
 * Source: Kingma and Ba, Adam: A method for stochastic optimization (ICLR 2015), algorithm 1, whose v is s
 * here, since v is the velocity of other methods. The defaults are the paper's.
 */
export const adam: Method = {
  name: 'adam',
  hyperparameters: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
  state: ['m', 's'],
  isCounted: true,
  takesSlope: true,
  formulas: (parameter, { slope }) => {
    const meanPutRight = corrected('m', parameter, 'beta1');
    const squarePutRight = corrected('s', parameter, 'beta2');
    return {
      steps: [
        runningMean('m', parameter, 'beta1', slope),
        runningMean('s', parameter, 'beta2', squareOf(slope)),
        meanPutRight,
        squarePutRight,
      ],
      change: [scaledDescent(quantity(meanPutRight.id), squarePutRight.id)],
    };
  },
  advance: ({ parameters, gradients, state: [m, s], learningRate, hyperparameters }, count) => {
    const { beta1 = 0, beta2 = 0, epsilon = 0 } = hyperparameters;
    if (m === undefined || s === undefined) return;
    const [rest1, rest2] = [1 - beta1, 1 - beta2];
    const putRight1 = 1 / (1 - powerOf(beta1, count));
    const putRight2 = 1 / (1 - powerOf(beta2, count));
    for (let i = 0; i < parameters.length; i++) {
      const gradient = at(gradients, i);
      const mean = beta1 * at(m, i) + rest1 * gradient;
      const square = beta2 * at(s, i) + rest2 * (gradient * gradient);
      m[i] = mean;
      s[i] = square;
      parameters[i] =
        at(parameters, i) -
        learningRate * (mean * putRight1) * (1 / (Math.sqrt(square * putRight2) + epsilon));
    }
  },
};
