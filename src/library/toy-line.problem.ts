import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'toy-line',
  source: {
    title: 'Understanding Backpropagation — With Toy Examples: the 1-layer network',
    author: 'adilce009',
    url: 'https://github.com/adilce009/adilce009.github.io/blob/main/_posts/backpropagation.md',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'squared',
    bias: 'none',
    layers: [layer('identity', [[3]])],
    examples: [{ inputs: [2], targets: [10] }],
    learningRate: 0.1,
    names: { renamed: { x1: 'x', t1: 'y', 'w.o1.x1': 'w' } },
  },
  form: 'elements',
  figures: [
    { id: 'out.o1', figure: '6' },
    { id: 'error.total', figure: '16' },
    { id: 'd(error.total)/d(out.o1)', figure: '-8' },
    { id: 'd(error.total)/d(w.o1.x1)', figure: '-16' },
    { id: 'new(w.o1.x1)', figure: '4.6' },
    { id: 'new(out.o1)', figure: '9.2' },
    { id: 'new(error.total)', figure: '0.64' },
  ],
  ours: [],
};
