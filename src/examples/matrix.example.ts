import type { Example } from './example';
import { MATRIX_NAMING } from './matrixNaming';

export const example: Example = {
  id: 'matrix',
  order: 4,
  problem: {
    layers: [
      {
        weights: [
          [0.2, 0.3],
          [0.5, 0.6],
        ],
        biases: [0.1, 0.4],
        activation: 'sigmoid',
      },
      {
        weights: [
          [0.4, 0.85],
          [1, 0.3],
        ],
        biases: [0.16, 0.2],
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
    { id: 'out.h1', figure: '0.5854' },
    { id: 'out.h2', figure: '0.7261' },
    { id: 'out.o1', figure: '0.7333' },
    { id: 'out.o2', figure: '0.7317' },
    // The article leaves the ½ out of each error and puts it into their sum.
    { id: 'error.o1', figure: '0.00183' },
    { id: 'error.o2', figure: '0.01796' },
    { id: 'error.total', figure: '0.009895' },
    { id: 'd(error.total)/d(out.o1)', figure: '0.0428' },
    { id: 'd(out.o1)/d(net.o1)', figure: '0.1958' },
    { id: 'd(net.o1)/d(w.o1.h1)', figure: '0.5854' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '0.00490579' },
    { id: 'new(w.o1.h1)', figure: '0.3995' },
  ],
};
