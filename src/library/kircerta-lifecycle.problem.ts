import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'kircerta-lifecycle',
  source: {
    title: 'Neural network lifecycle',
    author: 'Kircerta',
    url: 'https://www.kircerta.com/posts/science/neural-network-lifecycle',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [
      layer('relu', [
        [0.3, -0.1],
        [0.2, 0.4],
      ]),
      layer('identity', [[0.5, -0.3]]),
    ],
    examples: [{ inputs: [1, 2], targets: [1] }],
    learningRate: 0.1,
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.1' },
    { id: 'net.h2', figure: '1.0' },
    { id: 'out.h1', figure: '0.1' },
    { id: 'out.h2', figure: '1.0' },
    { id: 'out.o1', figure: '-0.25' },
    { id: 'error.total', figure: '0.78125' },
    { id: 'd(error.total)/d(out.o1)', figure: '-1.25' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '-0.125' },
    { id: 'd(error.total)/d(w.o1.h2)', figure: '-1.25' },
  ],
  ours: ['learningRate'],
};
