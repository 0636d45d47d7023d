import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'willamette-momentum',
  source: {
    title:
      'Momentum on w² (CS 449, Willamette): one linear weight, input 1, target 0, second update',
    url: 'http://www.willamette.edu/~gorr/classes/cs449/Momentum/momentum.html',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'squared',
    bias: 'none',
    layers: [layer('identity', [[-6]])],
    examples: [{ inputs: [1], targets: [0] }],
    method: { name: 'momentum', mu: 0.1, state: { 'v(w.o1.x1)': -16 } },
    learningRate: 0.8,
    names: { renamed: { 'w.o1.x1': 'w' } },
  },
  form: 'elements',
  figures: [
    { id: 'd(error.total)/d(w.o1.x1)', figure: '-12' },
    { id: 'new(v(w.o1.x1))', figure: '8' },
    { id: 'new(w.o1.x1)', figure: '2' },
  ],
  ours: ['target'],
};
