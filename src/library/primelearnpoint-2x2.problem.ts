import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'primelearnpoint-2x2',
  source: {
    title: 'Backpropagation solved Numerical 2x2',
    author: 'PrimeLearnPoint',
    url: 'https://primelearnpoint.com/deep-learning/backpropagation-solved-numerical-2x2/',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    sharedBiases: true,
    updateBiases: false,
    layers: [
      layer(
        'sigmoid',
        [
          [0.15, 0.25],
          [0.2, 0.3],
        ],
        [0.35, 0.35],
      ),
      layer(
        'sigmoid',
        [
          [0.4, 0.5],
          [0.45, 0.55],
        ],
        [0.6, 0.6],
      ),
    ],
    examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
    learningRate: 0.5,
    names: {
      renamed: {
        'w.h1.x1': 'w1',
        'w.h2.x1': 'w2',
        'w.h1.x2': 'w3',
        'w.h2.x2': 'w4',
        'w.o1.h1': 'w5',
        'w.o2.h1': 'w6',
        'w.o1.h2': 'w7',
        'w.o2.h2': 'w8',
      },
    },
  },
  form: 'elements',
  // Worked so that w2 and w3, and w6 and w7, have changed places.
  figures: [
    { id: 'net.h1', figure: '0.3825' },
    { id: 'net.h2', figure: '0.3900' },
    { id: 'out.h1', figure: '0.5944' },
    { id: 'out.h2', figure: '0.5963' },
    { id: 'net.o1', figure: '0.5359', slip: 'biasLeftOut' },
    { id: 'net.o2', figure: '0.5955', slip: 'biasLeftOut' },
    { id: 'error.o1', figure: '0.279' },
    { id: 'error.o2', figure: '0.025' },
  ],
  ours: [],
};
