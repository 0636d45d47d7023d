import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'harsha-one-output',
  source: {
    title: 'The classic numbers with one output (a notebook)',
    author: 'Harsha2k2',
    url: 'https://github.com/Harsha2k2/lrn/blob/main/backpropagation.ipynb',
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
          [0.15, 0.2],
          [0.25, 0.3],
        ],
        [0.35, 0.35],
      ),
      layer('sigmoid', [[0.4, 0.45]], [0.6]),
    ],
    examples: [{ inputs: [0.05, 0.1], targets: [0.01] }],
    learningRate: 0.5,
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.37750' },
    { id: 'out.h1', figure: '0.59327' },
    { id: 'net.h2', figure: '0.39250' },
    { id: 'out.h2', figure: '0.59688' },
    { id: 'net.o1', figure: '1.10591' },
    { id: 'out.o1', figure: '0.75137' },
    { id: 'error.total', figure: '0.27481' },
    { id: 'd(error.total)/d(net.o1)', figure: '0.13850' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '0.08217' },
    { id: 'd(error.total)/d(w.o1.h2)', figure: '0.08267' },
    { id: 'new(w.o1.h1)', figure: '0.35892' },
    { id: 'new(w.o1.h2)', figure: '0.40867' },
    { id: 'd(error.total)/d(net.h1)', figure: '0.01199', slip: 'updatedWeights' },
    { id: 'd(error.total)/d(net.h2)', figure: '0.01362', slip: 'updatedWeights' },
    { id: 'd(error.total)/d(w.h1.x1)', figure: '0.00060', slip: 'carried' },
    { id: 'd(error.total)/d(w.h1.x2)', figure: '0.00120', slip: 'carried' },
    { id: 'd(error.total)/d(w.h2.x1)', figure: '0.00068', slip: 'carried' },
    { id: 'd(error.total)/d(w.h2.x2)', figure: '0.00136', slip: 'carried' },
    { id: 'new(w.h1.x1)', figure: '0.14970', slip: 'carried' },
    { id: 'new(w.h1.x2)', figure: '0.19940', slip: 'carried' },
    { id: 'new(w.h2.x1)', figure: '0.24966', slip: 'carried' },
    { id: 'new(w.h2.x2)', figure: '0.29932', slip: 'carried' },
  ],
  ours: [],
};
