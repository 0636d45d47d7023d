import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'interview-prep',
  source: {
    title:
      'Understanding Backpropagation: Step-by-Step Gradient Derivation in a Tiny Neural Network',
    author: 'sreekanth9999',
    url: 'https://github.com/sreekanth9999/Interview_Prep/blob/main/simple_nn_calculation.md',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'crossEntropy',
    bias: 'none',
    layers: [layer('relu', [[0.5]]), layer('sigmoid', [[0.5]])],
    examples: [{ inputs: [1], targets: [0] }],
    learningRate: 0.1,
    names: { renamed: { x1: 'x', t1: 'y', 'w.h1.x1': 'w1', 'w.o1.h1': 'w2' } },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.5' },
    { id: 'out.h1', figure: '0.5' },
    { id: 'net.o1', figure: '0.25' },
    { id: 'out.o1', figure: '0.562' },
    { id: 'd(error.total)/d(out.o1)', figure: '0.562', slip: 'slopeTwice' },
    { id: 'd(out.o1)/d(net.o1)', figure: '0.246' },
    { id: 'd(error.total)/d(net.o1)', figure: '0.138', slip: 'carried' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '0.069', slip: 'carried' },
    { id: 'd(error.total)/d(out.h1)', figure: '0.069', slip: 'carried' },
    { id: 'd(error.total)/d(net.h1)', figure: '0.069', slip: 'carried' },
    { id: 'd(error.total)/d(w.h1.x1)', figure: '0.069', slip: 'carried' },
    { id: 'new(w.o1.h1)', figure: '0.4931', slip: 'carried' },
    { id: 'new(w.h1.x1)', figure: '0.4931', slip: 'carried' },
  ],
  ours: [],
};
