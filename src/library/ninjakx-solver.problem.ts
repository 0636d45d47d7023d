import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'ninjakx-solver',
  source: {
    title: 'Neural_network_solver: a forward pass through 4-2-2-1',
    author: 'ninjakx',
    url: 'https://github.com/ninjakx/Neural_network_solver',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'none',
    layers: [
      layer('sigmoid', [
        [0.5, 0.4, 0.1, 0.2],
        [0.65, 0.15, 0.2, 0.7],
      ]),
      layer('sigmoid', [
        [0.1, 0.2],
        [0.3, 0.4],
      ]),
      layer('sigmoid', [[-0.25, 0.5]]),
    ],
    examples: [{ inputs: [1, 2, -1, 1], targets: [1] }],
    learningRate: 0.1,
    names: { renamed: { x1: 'I1', x2: 'I2', x3: 'I3', x4: 'I4' } },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '1.4' },
    { id: 'out.h1', figure: '0.802184' },
    { id: 'net.h2', figure: '1.45' },
    { id: 'out.h2', figure: '0.80998' },
    { id: 'net.k1', figure: '0.43', slip: 'otherValue' },
    { id: 'out.k1', figure: '0.56026' },
    { id: 'net.k2', figure: '1' },
    { id: 'out.k2', figure: '0.637529' },
    { id: 'net.o1', figure: '0.17' },
    { id: 'out.o1', figure: '0.544556' },
  ],
  ours: ['target', 'learningRate'],
};
