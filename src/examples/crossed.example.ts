import { elementNaming } from './elementNaming';
import type { Example } from './example';

const errorOf = (output: string) => ({
  text: `E(${output})`,
  tex: `E_{${output}}`,
  texNew: `E_{${output}}^{+}`,
});

export const example: Example = {
  id: 'crossed',
  order: 3,
  problem: {
    layers: [
      {
        weights: [
          [0.25, 0.15],
          [0.35, 0.28],
        ],
        biases: [0.45, 0.45],
        activation: 'sigmoid',
      },
      {
        weights: [
          [0.35, 0.2],
          [0.45, 0.4],
        ],
        biases: [0.5, 0.5],
        activation: 'sigmoid',
      },
    ],
    loss: 'halfSquared',
    examples: [{ inputs: [0.1, 0.2], targets: [0.05, 0.95] }],
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases: true,
    updateBiases: false,
    learningRate: 0.5,
  },
  naming: elementNaming({
    inputs: ['x1', 'x2'],
    hidden: ['h1', 'h2'],
    outputs: ['o1', 'o2'],
    targets: ['y1', 'y2'],
    // The numbering crosses: x2 reaches h1 by w4 and h2 by w2.
    weights: ['w1', 'w4', 'w3', 'w2', 'w5', 'w6', 'w7', 'w8'],
    biases: ['b1', 'b2'],
    errors: [errorOf('o1'), errorOf('o2')],
  }),
  digits: 6,
  published: [
    { id: 'net.h1', figure: '0.505' },
    { id: 'net.h2', figure: '0.541' },
    { id: 'out.h1', figure: '0.623633' },
    { id: 'out.h2', figure: '0.632045' },
    { id: 'net.o1', figure: '0.794609' },
    { id: 'net.o2', figure: '1.0334528' },
    { id: 'out.o1', figure: '0.6888201' },
    { id: 'out.o2', figure: '0.7375445' },
    { id: 'error.total', figure: '0.22661423' },
    { id: 'new(w.h1.x1)', figure: '0.249921' },
    { id: 'new(error.total)', figure: '0.224991003' },
  ],
};
