import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'eoj-two-layer',
  source: {
    title: 'cs231n: the mathematics of backpropagation through two layers',
    author: 'g-eoj',
    url: 'https://github.com/g-eoj/cs231n/blob/master/cs231n-two-layer-backprop-math.ipynb',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'crossEntropy',
    layers: [
      layer('relu', [
        [0.18, 0.1],
        [0.04, 0.22],
      ]),
      layer('softmax', [
        [0.19, -0.02],
        [-0.1, -0.01],
        [0.1, 0.04],
      ]),
    ],
    examples: [{ inputs: [16, -6], targets: [0, 0, 1] }],
    learningRate: 0.1,
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '2.28' },
    { id: 'net.h2', figure: '-0.68' },
    { id: 'out.h1', figure: '2.28' },
    { id: 'out.h2', figure: '0' },
    { id: 'net.o1', figure: '0.4332' },
    { id: 'net.o2', figure: '-0.228' },
    { id: 'net.o3', figure: '0.228' },
    { id: 'error.total', figure: '1.051375468504' },
    { id: 'd(error.total)/d(net.o1)', figure: '0.429052723714' },
    { id: 'd(error.total)/d(net.o2)', figure: '0.221490524653' },
    { id: 'd(error.total)/d(net.o3)', figure: '-0.650543248367' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '0.978240210068' },
    { id: 'd(error.total)/d(w.o2.h1)', figure: '0.504998396209' },
    { id: 'd(error.total)/d(w.o3.h1)', figure: '-1.483238606277' },
    { id: 'd(error.total)/d(w.o1.h2)', figure: '0' },
    { id: 'd(error.total)/d(out.h1)', figure: '-0.005683359796' },
    { id: 'd(error.total)/d(out.h2)', figure: '-0.036817689655' },
    { id: 'd(error.total)/d(net.h1)', figure: '-0.005683359796' },
    { id: 'd(error.total)/d(net.h2)', figure: '0' },
    { id: 'd(error.total)/d(w.h1.x1)', figure: '-0.090933756736' },
    { id: 'd(error.total)/d(w.h1.x2)', figure: '0.034100158776' },
    { id: 'd(error.total)/d(w.h2.x1)', figure: '0' },
  ],
  ours: ['learningRate'],
};
