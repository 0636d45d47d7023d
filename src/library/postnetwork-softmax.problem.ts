import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'postnetwork-softmax',
  source: {
    title: 'Understanding Neural Networks: Softmax, Cross-Entropy, and Backpropagation',
    author: 'Bindeshwar Singh Kushwaha, PostNetwork Academy',
    url: 'https://www.postnetwork.co/understanding-neural-networks-softmax-cross-entropy-and-backpropagation',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'crossEntropy',
    sharedBiases: true,
    layers: [
      layer(
        'sigmoid',
        [
          [0.2, -0.3, 0.4],
          [-0.5, 0.1, 0.2],
        ],
        [0.5, 0.5],
      ),
      layer(
        'softmax',
        [
          [0.3, 0.4],
          [-0.1, 0.2],
        ],
        [0.1, 0.1],
      ),
    ],
    examples: [{ inputs: [1, 2, -1], targets: [1, 0] }],
    learningRate: 0.1,
    names: {
      set: 'za',
      renamed: {
        'w.h1.x1': 'w1',
        'w.h1.x2': 'w2',
        'w.h1.x3': 'w3',
        'w.h2.x1': 'w4',
        'w.h2.x2': 'w5',
        'w.h2.x3': 'w6',
        'w.o1.h1': 'w7',
        'w.o2.h1': 'w8',
        'w.o1.h2': 'w9',
        'w.o2.h2': 'w10',
      },
    },
  },
  form: 'elements',
  // The numbering of the output weights crosses.
  figures: [
    { id: 'net.h1', figure: '-0.3' },
    { id: 'net.h2', figure: '0' },
    { id: 'out.h1', figure: '0.426' },
    { id: 'out.h2', figure: '0.5' },
    { id: 'net.o1', figure: '0.428' },
    { id: 'net.o2', figure: '0.185', slip: 'otherValue' },
    { id: 'out.o1', figure: '0.561', slip: 'carried' },
    { id: 'out.o2', figure: '0.439', slip: 'carried' },
    { id: 'error.total', figure: '0.579', slip: 'carried' },
  ],
  ours: ['learningRate'],
};
