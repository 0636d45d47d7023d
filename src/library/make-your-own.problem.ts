import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'make-your-own',
  source: {
    title: 'Make Your Own Neural Network: weight update worked example, corrected',
    author: 'Tariq Rashid',
    url: 'http://makeyourownneuralnetwork.blogspot.co.uk/2016/08/',
    read: '2026-11-30',
  },
  // The outputs of the layer before are given, so it is a single neuron of two inputs; the error is given as 1.5.
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'none',
    layers: [layer('sigmoid', [[2, 3]])],
    examples: [{ inputs: [0.4, 0.5], targets: [1] }],
    learningRate: 0.1,
    given: { 'd(error.total)/d(out.o1)': -1.5 },
    names: { renamed: { 'w.o1.x1': 'w11', 'w.o1.x2': 'w21' } },
  },
  form: 'elements',
  figures: [
    { id: 'net.o1', figure: '2.3' },
    { id: 'out.o1', figure: '0.909' },
    { id: 'd(out.o1)/d(net.o1)', figure: '0.083' },
    { id: 'd(error.total)/d(w.o1.x1)', figure: '-0.04969' },
    { id: 'new(w.o1.x1)', figure: '2.005' },
  ],
  ours: [],
};
