import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'redes-punto-3',
  source: {
    title: 'MLP, Redes, punto 3',
    author: 'SEBASBELMOS',
    url: 'https://github.com/SEBASBELMOS/MLP/blob/main/Redes/3.ipynb',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [
      layer(
        'tanh',
        [
          [3, 8, 0.1, 2.1],
          [5.2, 3, 5, 9],
          [5.1, 1.1, 4, 0.2],
          [2.1, 0.1, 7, 3.2],
        ],
        [-0.1, -3.3, 6, 0.1],
      ),
      layer(
        'sigmoid',
        [
          [3, 5.1, 0.1, 2.1],
          [5, 8, 0.2, 6],
          [5.1, 6.1, 4.1, 1.1],
          [8, 4, 7, 3.1],
        ],
        [-9, 2.1, 7, 4],
      ),
    ],
    examples: [{ inputs: [3, -2, 1, -1.5], targets: [0.5, 1, 0.5, 1] }],
    learningRate: 0.7,
  },
  form: 'targetMinusOutput',
  figures: [
    { id: 'net.h1', figure: '-10.15' },
    { id: 'net.h2', figure: '-2.2' },
    { id: 'net.h3', figure: '22.8' },
    { id: 'net.h4', figure: '8.4' },
    { id: 'out.h2', figure: '-0.975743' },
    { id: 'net.o1', figure: '-14.77629' },
    { id: 'net.o2', figure: '-4.505946' },
    { id: 'net.o3', figure: '1.147967' },
    { id: 'net.o4', figure: '2.197027' },
    { id: 'out.o2', figure: '0.010923' },
    { id: 'out.o3', figure: '0.759139' },
    { id: 'out.o4', figure: '0.899982' },
    { id: 'delta.o2', figure: '0.010685' },
    { id: 'delta.o3', figure: '-0.047383' },
    { id: 'delta.o4', figure: '0.009003' },
    { id: 'delta.h2', figure: '-0.008029' },
    { id: 'new(w.o4.h2)', figure: '3.9938507552364877' },
  ],
  ours: [],
};
