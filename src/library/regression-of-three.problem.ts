import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'regression-of-three',
  source: {
    title: 'The gradient of the mean squared error by B1 (Stack Overflow, answer 64281861)',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [layer('identity', [[1]], [0])],
    examples: [
      { inputs: [1], targets: [22] },
      { inputs: [1], targets: [3] },
      { inputs: [2], targets: [3] },
    ],
    learningRate: 0.1,
    names: { renamed: { 'w.o1.x1': 'B1', 'b.o1': 'B0' } },
  },
  form: 'elements',
  figures: [
    { id: 'out.o1@1', figure: '1' },
    { id: 'out.o1@2', figure: '1' },
    { id: 'out.o1@3', figure: '2' },
    { id: 'd(error.total)/d(w.o1.x1)', figure: '-8.3333' },
  ],
  ours: ['learningRate'],
};
