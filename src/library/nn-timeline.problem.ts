import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'nn-timeline',
  source: {
    title: 'Numerical walkthrough: backprop by hand on a 2-2-1 net',
    author: 'surafelml, nn-timeline',
    url: 'https://surafelml.github.io/nn-timeline/supp/04_mlp_backprop_numerical.html',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'crossEntropy',
    bias: 'none',
    layers: [
      layer('sigmoid', [
        [0.1, 0.2],
        [0.3, 0.4],
      ]),
      layer('sigmoid', [[0.5, 0.6]]),
    ],
    examples: [{ inputs: [1, 0], targets: [1] }],
    learningRate: 0.1,
    names: { set: 'za' },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.1' },
    { id: 'net.h2', figure: '0.3' },
    { id: 'out.h1', figure: '0.525' },
    { id: 'out.h2', figure: '0.5744' },
    { id: 'net.o1', figure: '0.6072' },
    { id: 'out.o1', figure: '0.6473' },
    { id: 'error.total', figure: '0.435' },
    { id: 'd(error.total)/d(net.o1)', figure: '-0.3527' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '-0.1852' },
    { id: 'd(error.total)/d(w.o1.h2)', figure: '-0.2026' },
  ],
  ours: ['learningRate'],
};
