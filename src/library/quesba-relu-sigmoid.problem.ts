import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'quesba-relu-sigmoid',
  source: {
    title:
      'One input and three ReLU neurons, with the sum of squared errors (an exercise, answered)',
    url: 'https://quesba.com/questions/consider-neural-network-figure-25-13-let-bias-values-fixed-0-let-weight-610007',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'squared',
    bias: 'none',
    layers: [layer('relu', [[1], [1], [-1]]), layer('sigmoid', [[0.5, 1, 2]])],
    examples: [{ inputs: [4], targets: [0] }],
    learningRate: 0.1,
    names: {
      renamed: {
        x1: 'x',
        t1: 'y',
        'w.h1.x1': 'w1',
        'w.h2.x1': 'w2',
        'w.h3.x1': 'w3',
      },
    },
  },
  form: 'elements',
  figures: [
    { id: 'out.h1', figure: '4' },
    { id: 'out.h2', figure: '4' },
    { id: 'out.h3', figure: '0' },
    { id: 'net.o1', figure: '6' },
    { id: 'out.o1', figure: '0.9975' },
    { id: 'error.total', figure: '0.9975', slip: 'otherQuantity' },
  ],
  ours: ['learningRate'],
};
