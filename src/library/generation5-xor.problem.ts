import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'generation5-xor',
  source: {
    title: 'BP Example: XOR Net',
    author: 'James Matthews',
    readAt: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'weight',
    biasInput: 1,
    layers: [
      layer(
        'sigmoid',
        [
          [0.129952, -0.923123],
          [0.570345, -0.328932],
        ],
        [0.341232, -0.115223],
      ),
      layer('sigmoid', [[0.164732, 0.752621]], [-0.993423]),
    ],
    examples: [{ inputs: [0, 0], targets: [0] }],
    learningRate: 0.5,
  },
  form: 'targetMinusOutput',
  figures: [
    { id: 'net.h1', figure: '0.341232' },
    { id: 'net.h2', figure: '-0.115223' },
    { id: 'out.h1', figure: '0.584490' },
    { id: 'out.h2', figure: '0.471226' },
  ],
  ours: ['learningRate', 'oneExample'],
};
