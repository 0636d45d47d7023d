import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'heitorkun-dead-relu',
  source: {
    title: 'A ReLU neuron that does not learn (a notebook)',
    author: 'HeitorKun',
    url: 'https://github.com/HeitorKun/TCC-exploration/blob/main/Untitled1.ipynb',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'squared',
    layers: [layer('relu', [[0.5]], [-1])],
    examples: [{ inputs: [1], targets: [0.5] }],
    learningRate: 0.1,
    names: { renamed: { x1: 'x', 'w.o1.x1': 'w', 'b.o1': 'b' } },
  },
  form: 'elements',
  figures: [
    { id: 'net.o1', figure: '-0.5' },
    { id: 'out.o1', figure: '0.0' },
    { id: 'error.total', figure: '0.25' },
    { id: 'd(error.total)/d(net.o1)', figure: '-0.0' },
    { id: 'new(w.o1.x1)', figure: '0.5' },
    { id: 'new(b.o1)', figure: '-1.0' },
  ],
  ours: [],
};
