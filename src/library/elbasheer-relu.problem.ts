import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'elbasheer-relu',
  source: {
    title:
      'Understanding Neural Networks: A Simple Guide to Forward Pass and Backpropagation Using ReLU',
    author: 'Mohamed Z Elbasheer',
    url: 'https://medium.com/@elbasheer/understanding-neural-networks-a-simple-guide-to-forward-pass-and-backpropagation-using-relu-dfd753a8e598',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [layer('relu', [[2]], [3])],
    examples: [{ inputs: [9], targets: [1] }],
    learningRate: 0.01,
    names: { renamed: { x1: 'x', t1: 'y', 'w.o1.x1': 'w', 'b.o1': 'b' } },
  },
  form: 'elements',
  figures: [{ id: 'out.o1', figure: '21' }],
  ours: ['learningRate'],
};
