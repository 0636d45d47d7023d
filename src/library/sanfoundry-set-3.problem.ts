import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'sanfoundry-set-3',
  source: {
    title: 'Neural Networks Questions and Answers: Backpropagation Algorithm, Set 3',
    author: 'Sanfoundry',
    url: 'https://www.sanfoundry.com/neural-networks-questions-answers-backpropagation-algorithm-set-3/',
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
          [0.2, 0.3],
          [0.15, 0.25],
        ],
        [0.35, 0.35],
      ),
      layer(
        'sigmoid',
        [
          [0.45, 0.55],
          [0.4, 0.5],
        ],
        [0.6, 0.6],
      ),
    ],
    examples: [{ inputs: [0.1, 0.05], targets: [0.01, 0.99] }],
    learningRate: 0.5,
    names: {
      renamed: {
        x1: 'I1',
        x2: 'I2',
        'w.h1.x1': 'w1',
        'w.h2.x1': 'w2',
        'w.h1.x2': 'w3',
        'w.h2.x2': 'w4',
        'w.o1.h1': 'w5',
        'w.o2.h1': 'w6',
        'w.o1.h2': 'w7',
        'w.o2.h2': 'w8',
        'b.h': 'B1',
        'b.o': 'B2',
      },
    },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.385' },
    { id: 'net.h2', figure: '0.378' },
    { id: 'out.h1', figure: '0.594' },
    { id: 'out.h2', figure: '0.591' },
  ],
  ours: ['learningRate', 'target'],
};
