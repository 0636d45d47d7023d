import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'skipperkongen-leaky',
  source: {
    title: 'How to do backpropagation in Numpy: four examples at once, with leaky ReLU',
    author: 'Kostas',
    url: 'https://skipperkongen.dk/2018/02/24/how-to-do-backpropagation-in-numpy',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    reduce: 'sum',
    bias: 'none',
    // What its program draws with the seed that it has, and prints when it is run.
    layers: [{ ...layer('leakyRelu', [[-0.16595599, 0.44064899, -0.99977125]]), leak: 0.1 }],
    examples: [
      { inputs: [0, 0, 1], targets: [0] },
      { inputs: [0, 1, 1], targets: [0] },
      { inputs: [1, 0, 1], targets: [1] },
      { inputs: [1, 1, 1], targets: [1] },
    ],
    learningRate: 0.01,
  },
  form: 'elements',
  figures: [
    { id: 'out.o1@1', figure: '-0.1' },
    { id: 'out.o1@2', figure: '-0.056' },
    { id: 'out.o1@3', figure: '-0.117' },
    { id: 'out.o1@4', figure: '-0.073' },
  ],
  ours: [],
};
