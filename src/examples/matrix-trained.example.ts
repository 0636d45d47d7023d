import type { Example } from './example';
import { MATRIX_NAMING } from './matrixNaming';

export const example: Example = {
  id: 'matrix-trained',
  order: 5,
  problem: {
    layers: [
      {
        weights: [
          [0.6, 0.9],
          [0.8, 0.2],
        ],
        biases: [0.4, 0.3],
        activation: 'sigmoid',
      },
      {
        weights: [
          [0.4, 0.5],
          [0.9, 0.3],
        ],
        biases: [0.7, 0.6],
        activation: 'sigmoid',
      },
    ],
    loss: 'halfSquared',
    examples: [{ inputs: [0.85, 0.25], targets: [0.6905, 0.8657] }],
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: false,
    learningRate: 0.1,
  },
  naming: MATRIX_NAMING,
  digits: 4,
  published: [
    { id: 'net.h1', figure: '1.13' },
    { id: 'net.h2', figure: '1.03' },
    { id: 'out.h1', figure: '0.756' },
    { id: 'out.h2', figure: '0.737' },
    { id: 'net.o1', figure: '1.5015' },
    { id: 'net.o2', figure: '1.3709' },
    { id: 'out.o1', figure: '0.7975' },
    { id: 'out.o2', figure: '0.8178' },
  ],
};
