import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'lexai-one-hidden',
  source: {
    title: 'A network of one hidden neuron, with binary cross-entropy (AI Fellowship by LexAI)',
    author: 'retiredbatmanforsale',
    url: 'https://github.com/retiredbatmanforsale/lexai-fellowship/blob/main/neural_network_theory.ipynb',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'crossEntropy',
    layers: [layer('sigmoid', [[0.5, -0.5]], [0]), layer('sigmoid', [[1]], [0])],
    examples: [{ inputs: [1, 0], targets: [1] }],
    learningRate: 0.1,
    names: {
      set: 'za',
      renamed: { t1: 'y', 'b.h1': 'b1', 'b.o1': 'b2' },
    },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.5' },
    { id: 'out.h1', figure: '0.622' },
    { id: 'net.o1', figure: '0.622' },
    { id: 'out.o1', figure: '0.650' },
    { id: 'error.total', figure: '0.431' },
    { id: 'd(error.total)/d(out.o1)', figure: '-1.538' },
    { id: 'd(out.o1)/d(net.o1)', figure: '0.2275' },
    { id: 'd(error.total)/d(net.o1)', figure: '-0.35' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '-0.218' },
    { id: 'd(error.total)/d(out.h1)', figure: '-0.35' },
    { id: 'd(out.h1)/d(net.h1)', figure: '0.235' },
    { id: 'd(error.total)/d(net.h1)', figure: '-0.082' },
    { id: 'new(w.o1.h1)', figure: '1.022' },
    { id: 'new(b.o1)', figure: '0.035' },
    { id: 'new(w.h1.x1)', figure: '0.5082' },
    { id: 'new(w.h1.x2)', figure: '-0.5' },
    { id: 'new(b.h1)', figure: '0.0082' },
  ],
  ours: [],
};
