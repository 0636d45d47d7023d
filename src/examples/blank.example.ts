import { elementNaming, symbol } from './elementNaming';
import type { Example } from './example';

export const example: Example = {
  id: 'blank',
  order: 6,
  // Round numbers that are easily told apart, to be typed over.
  problem: {
    layers: [
      {
        weights: [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        biases: [0, 0],
        activation: 'sigmoid',
      },
      {
        weights: [
          [0.5, 0.6],
          [0.7, 0.8],
        ],
        biases: [0, 0],
        activation: 'sigmoid',
      },
    ],
    loss: 'halfSquared',
    examples: [{ inputs: [1, 0.5], targets: [0, 1] }],
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases: true,
    updateBiases: true,
    learningRate: 0.5,
  },
  naming: elementNaming({
    inputs: ['x1', 'x2'],
    hidden: ['h1', 'h2'],
    outputs: ['o1', 'o2'],
    targets: ['t1', 't2'],
    weights: ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'],
    biases: ['b1', 'b2'],
    errors: [symbol('E1'), symbol('E2')],
  }),
  digits: 4,
  published: [],
};
