import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'very-simple',
  source: {
    title: 'Back-Propagation is very simple. Who made it Complicated?',
    author: 'Prakash Jay',
    url: 'https://medium.com/@14prakash/back-propagation-is-very-simple-who-made-it-complicated-97b794c97e5c',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'crossEntropy',
    layers: [
      layer(
        'relu',
        [
          [0.1, 0.3, 0.4],
          [0.2, 0.2, 0.3],
          [0.3, 0.7, 0.9],
        ],
        [1, 1, 1],
      ),
      layer(
        'sigmoid',
        [
          [0.2, 0.3, 0.6],
          [0.3, 0.5, 0.4],
          [0.5, 0.7, 0.8],
        ],
        [1, 1, 1],
      ),
      layer(
        'softmax',
        [
          [0.1, 0.3, 0.5],
          [0.4, 0.7, 0.2],
          [0.8, 0.2, 0.9],
        ],
        [1, 1, 1],
      ),
    ],
    examples: [{ inputs: [0.1, 0.2, 0.7], targets: [1, 0, 0] }],
    learningRate: 0.01,
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '1.35' },
    { id: 'net.h2', figure: '1.27' },
    { id: 'net.h3', figure: '1.8' },
    { id: 'out.h1', figure: '1.35' },
    { id: 'out.h2', figure: '1.27' },
    { id: 'out.h3', figure: '1.8' },
    { id: 'out.o1', figure: '0.2698', slip: 'noExponentials' },
    { id: 'out.o2', figure: '0.3223', slip: 'noExponentials' },
    { id: 'out.o3', figure: '0.4078', slip: 'noExponentials' },
  ],
  ours: [],
};
