import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'primelearnpoint-2x1',
  source: {
    title: 'Backpropagation Solved Step by Step',
    author: 'PrimeLearnPoint',
    url: 'https://primelearnpoint.com/deep-learning/backpropagation-solved-step-by-step/',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'none',
    layers: [
      layer('sigmoid', [
        [0.2, 0.2],
        [0.3, 0.3],
      ]),
      layer('sigmoid', [[0.3, 0.9]]),
    ],
    examples: [{ inputs: [0.35, 0.7], targets: [1] }],
    learningRate: 0.1,
    names: {
      renamed: {
        'w.h1.x1': 'w11',
        'w.h1.x2': 'w21',
        'w.h2.x1': 'w12',
        'w.h2.x2': 'w22',
        'w.o1.h1': 'w13',
        'w.o1.h2': 'w23',
      },
    },
  },
  form: 'outputMinusTarget',
  figures: [
    { id: 'net.h1', figure: '0.2100' },
    { id: 'out.h1', figure: '0.5523' },
    { id: 'net.h2', figure: '0.3150' },
    { id: 'out.h2', figure: '0.5781' },
    { id: 'net.o1', figure: '0.6860' },
    { id: 'out.o1', figure: '0.6651' },
    { id: 'error.total', figure: '0.0561' },
  ],
  ours: ['learningRate'],
};
