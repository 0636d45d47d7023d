import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'aiml-notes-07',
  source: {
    title: 'Backpropagation Step by Step',
    author: 'aiml-notes',
    url: 'https://aiml-notes.pages.dev/tutorials/07---Backpropagation-Step-by-Step',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [
      layer(
        'relu',
        [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        [0.1, 0.1],
      ),
      layer('sigmoid', [[0.5, 0.6]], [0.1]),
    ],
    examples: [{ inputs: [0.5, 0.8], targets: [1] }],
    learningRate: 0.1,
    names: {
      renamed: {
        'w.h1.x1': 'w11',
        'w.h2.x1': 'w12',
        'w.h1.x2': 'w21',
        'w.h2.x2': 'w22',
        'w.o1.h1': 'v1',
        'w.o1.h2': 'v2',
        'b.h1': 'b1',
        'b.h2': 'b2',
        'b.o1': 'b_out',
      },
    },
  },
  form: 'outputMinusTarget',
  figures: [
    { id: 'net.h1', figure: '0.31' },
    { id: 'net.h2', figure: '0.57' },
    { id: 'out.h1', figure: '0.31' },
    { id: 'out.h2', figure: '0.57' },
    { id: 'net.o1', figure: '0.597' },
    { id: 'out.o1', figure: '0.6449' },
    { id: 'error.total', figure: '0.0631' },
  ],
  ours: ['learningRate'],
};
