import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'fiqlab-one-output',
  source: {
    title: 'Backpropagation: manual calculation',
    author: 'FiqLab',
    url: 'https://fiqlab.vercel.app/blog/backpropagation-manual-calculation',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    sharedBiases: true,
    layers: [
      layer(
        'sigmoid',
        [
          [0.15, 0.2],
          [0.25, 0.3],
        ],
        [0.35, 0.35],
      ),
      layer('sigmoid', [[0.4, 0.45]], [0.6]),
    ],
    examples: [{ inputs: [0.05, 0.1], targets: [0.01] }],
    learningRate: 0.5,
    names: {
      renamed: {
        'w.h1.x1': 'w1',
        'w.h1.x2': 'w2',
        'w.h2.x1': 'w3',
        'w.h2.x2': 'w4',
        'w.o1.h1': 'w5',
        'w.o1.h2': 'w6',
        'b.h': 'b_h',
        'b.o': 'b_o',
      },
    },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.3775' },
    { id: 'out.h1', figure: '0.59327' },
    { id: 'net.h2', figure: '0.3925' },
    { id: 'out.h2', figure: '0.59688' },
    { id: 'net.o1', figure: '1.10591' },
    { id: 'out.o1', figure: '0.75137' },
  ],
  ours: [],
};
