import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

/** The question has a program and its numbers, and prints no figure of an update. */
export const problem: PublishedProblem = {
  id: 'xor-thresholds',
  source: {
    title: 'XOR neural network in Java (Stack Overflow, question 9662746)',
    url: 'http://stackoverflow.com/questions/9662746/xor-neural-network-in-java',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'threshold',
    layers: [
      layer(
        'sigmoid',
        [
          [0.5, 0.4],
          [0.9, 1],
        ],
        [-0.8, 0.1],
      ),
      layer('sigmoid', [[-1.2, 1.1]], [-0.3]),
    ],
    examples: [{ inputs: [1, 1], targets: [0] }],
    learningRate: 0.1,
    names: {
      renamed: {
        'w.h1.x1': 'w13',
        'w.h2.x1': 'w14',
        'w.h1.x2': 'w23',
        'w.h2.x2': 'w24',
        'w.o1.h1': 'w35',
        'w.o1.h2': 'w45',
        'theta.h1': 'θ3',
        'theta.h2': 'θ4',
        'theta.o1': 'θ5',
      },
    },
  },
  form: 'targetMinusOutput',
  figures: [],
  ours: ['oneExample'],
};
