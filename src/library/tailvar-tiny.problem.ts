import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'tailvar-tiny',
  source: {
    title: 'A tiny backpropagation demo: 1-2-1 with one ReLU that is off',
    author: 'tailvar',
    url: 'https://github.com/tailvar/theAIE/blob/main/theaiengineer-curriculum/capstone02/notebooks/tae_tiny_backprop_demo.ipynb',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [layer('relu', [[1], [-1]], [0.5, -0.5]), layer('identity', [[2, -1]], [0.1])],
    examples: [{ inputs: [2], targets: [3] }],
    learningRate: 0.1,
    names: { renamed: { x1: 'x', t1: 'y' } },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '2.5' },
    { id: 'net.h2', figure: '-2.5' },
    { id: 'out.h1', figure: '2.5' },
    { id: 'out.h2', figure: '0.' },
    { id: 'out.o1', figure: '5.1' },
    { id: 'error.total', figure: '2.204999999999999' },
    { id: 'd(error.total)/d(out.o1)', figure: '2.0999999999999996' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '5.25' },
    { id: 'd(error.total)/d(w.o1.h2)', figure: '0.' },
    { id: 'd(error.total)/d(b.o1)', figure: '2.0999999999999996' },
    { id: 'd(error.total)/d(out.h1)', figure: '4.2' },
    { id: 'd(error.total)/d(out.h2)', figure: '-2.1' },
    { id: 'd(error.total)/d(net.h1)', figure: '4.2' },
    { id: 'd(error.total)/d(net.h2)', figure: '-0.' },
    { id: 'd(error.total)/d(w.h1.x1)', figure: '8.4' },
    { id: 'd(error.total)/d(w.h2.x1)', figure: '-0.' },
  ],
  ours: ['learningRate'],
};
