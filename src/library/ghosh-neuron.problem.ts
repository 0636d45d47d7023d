import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'ghosh-neuron',
  source: {
    title: 'Simple Neural Network: Manual Backpropagation (1 Hidden Neuron)',
    author: 'Sghosh1999',
    url: 'https://github.com/Sghosh1999/Machine-Learning-Deep-Learning-Fundamentals-Scratch/blob/main/Backpropagation-Mathematics.ipynb',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [layer('sigmoid', [[0.5, -0.4]], [0.1])],
    examples: [{ inputs: [1, 2], targets: [1] }],
    learningRate: 0.1,
    names: { renamed: { 'w.o1.x1': 'w11', 'w.o1.x2': 'w12', 'b.o1': 'b' } },
  },
  form: 'elements',
  figures: [
    { id: 'net.o1', figure: '-0.2' },
    { id: 'out.o1', figure: '0.4502' },
    { id: 'error.total', figure: '0.1511' },
    { id: 'd(error.total)/d(out.o1)', figure: '-0.5498' },
    { id: 'd(out.o1)/d(net.o1)', figure: '0.2475' },
    { id: 'd(error.total)/d(net.o1)', figure: '-0.1360' },
    { id: 'd(error.total)/d(w.o1.x1)', figure: '-0.1360' },
    { id: 'd(error.total)/d(w.o1.x2)', figure: '-0.2720' },
    { id: 'd(error.total)/d(b.o1)', figure: '-0.1360' },
    { id: 'new(w.o1.x1)', figure: '0.5136' },
    { id: 'new(w.o1.x2)', figure: '-0.3728' },
    { id: 'new(b.o1)', figure: '0.1136' },
  ],
  ours: [],
};
