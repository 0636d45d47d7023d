import type { GeneralProblem } from '../engine';

/** The numbers behind the best known articles: one set of facts under two namings. */
export const CLASSIC_PROBLEM: GeneralProblem = {
  layers: [
    {
      weights: [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      biases: [0.35, 0.35],
      activation: 'sigmoid',
    },
    {
      weights: [
        [0.4, 0.45],
        [0.5, 0.55],
      ],
      biases: [0.6, 0.6],
      activation: 'sigmoid',
    },
  ],
  loss: 'halfSquared',
  examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
  reduce: 'mean',
  method: { name: 'gradientDescent' },
  sharedBiases: true,
  updateBiases: false,
  learningRate: 0.5,
};
