import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'toy-chain',
  source: {
    title: 'Understanding Backpropagation — With Toy Examples: 2 layers, with sigmoid',
    author: 'adilce009',
    url: 'https://github.com/adilce009/adilce009.github.io/blob/main/_posts/backpropagation.md',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'squared',
    bias: 'none',
    layers: [layer('sigmoid', [[0.5]]), layer('identity', [[-1]])],
    examples: [{ inputs: [1], targets: [0.5] }],
    learningRate: 0.1,
    names: { renamed: { x1: 'x', t1: 'y', 'w.h1.x1': 'w1', 'w.o1.h1': 'w2' } },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.5' },
    { id: 'out.h1', figure: '0.622' },
    { id: 'out.o1', figure: '-0.622' },
    { id: 'error.total', figure: '1.259' },
    { id: 'd(error.total)/d(out.o1)', figure: '-2.244' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '-1.394' },
    { id: 'd(out.h1)/d(net.h1)', figure: '0.235' },
    { id: 'd(error.total)/d(w.h1.x1)', figure: '0.527' },
    { id: 'new(w.o1.h1)', figure: '-0.861' },
    { id: 'new(w.h1.x1)', figure: '0.447' },
    { id: 'new(error.total)', figure: '1.052' },
  ],
  ours: [],
};
