import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'softmax-lab',
  source: {
    title: 'VIsem_Labs: softmax and categorical cross-entropy, forward and backward',
    author: 'Mihir Sai Dudekula',
    url: 'https://github.com/MihirSaiDudekula/VIsem_Labs/blob/main/DLP2.md',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'crossEntropy',
    bias: 'none',
    layers: [
      layer('softmax', [
        [0.2, -0.5],
        [-0.3, 0.7],
        [0.5, -0.2],
      ]),
    ],
    examples: [{ inputs: [1, 2], targets: [0, 1, 0] }],
    learningRate: 0.1,
  },
  form: 'elements',
  figures: [
    { id: 'net.o1', figure: '-0.8' },
    { id: 'net.o2', figure: '1.1' },
    { id: 'net.o3', figure: '0.1' },
    { id: 'out.o1', figure: '0.098' },
    { id: 'out.o2', figure: '0.659' },
    { id: 'out.o3', figure: '0.242' },
    { id: 'error.total', figure: '0.417' },
    { id: 'd(error.total)/d(net.o1)', figure: '0.098' },
    { id: 'd(error.total)/d(net.o2)', figure: '-0.341' },
    { id: 'd(error.total)/d(net.o3)', figure: '0.242' },
    { id: 'd(error.total)/d(w.o1.x1)', figure: '0.098' },
    { id: 'd(error.total)/d(w.o2.x1)', figure: '-0.341' },
    { id: 'd(error.total)/d(w.o3.x1)', figure: '0.242' },
    { id: 'd(error.total)/d(w.o1.x2)', figure: '0.196' },
    { id: 'd(error.total)/d(w.o2.x2)', figure: '-0.682' },
    { id: 'd(error.total)/d(w.o3.x2)', figure: '0.484' },
  ],
  ours: [],
};
