import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

/** The network of a data-mining textbook’s example, as an appendix of November 2011 works it. */
export const problem: PublishedProblem = {
  id: 'appendix-b',
  source: {
    title: 'Appendix B: An Example of Back-propagation Algorithm',
    readAt: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [
      layer(
        'sigmoid',
        [
          [0.2, 0.4, -0.5],
          [-0.3, 0.1, 0.2],
        ],
        [-0.4, 0.2],
      ),
      layer('sigmoid', [[-0.3, -0.2]], [0.1]),
    ],
    examples: [{ inputs: [1, 0, 1], targets: [1] }],
    learningRate: 0.9,
    names: {
      renamed: {
        'w.h1.x1': 'w14',
        'w.h2.x1': 'w15',
        'w.h1.x2': 'w24',
        'w.h2.x2': 'w25',
        'w.h1.x3': 'w34',
        'w.h2.x3': 'w35',
        'w.o1.h1': 'w46',
        'w.o1.h2': 'w56',
        'b.h1': 'w04',
        'b.h2': 'w05',
        'b.o1': 'w06',
      },
    },
  },
  form: 'targetMinusOutput',
  figures: [
    { id: 'net.h1', figure: '-0.7' },
    { id: 'out.h1', figure: '0.332' },
    { id: 'net.h2', figure: '0.1' },
    { id: 'out.h2', figure: '0.525' },
    { id: 'net.o1', figure: '-0.105' },
    { id: 'out.o1', figure: '0.474' },
    { id: 'delta.o1', figure: '0.1311' },
    { id: 'delta.h2', figure: '-0.0065' },
    { id: 'delta.h1', figure: '-0.0087' },
    { id: 'new(w.o1.h1)', figure: '-0.261' },
    { id: 'new(w.o1.h2)', figure: '-0.138' },
    { id: 'new(w.h1.x1)', figure: '0.192' },
    { id: 'new(w.h2.x1)', figure: '-0.306' },
    { id: 'new(w.h1.x2)', figure: '0.4' },
    { id: 'new(w.h2.x2)', figure: '0.1' },
    { id: 'new(w.h1.x3)', figure: '-0.508' },
    { id: 'new(w.h2.x3)', figure: '0.194' },
    { id: 'new(b.o1)', figure: '0.218' },
    { id: 'new(b.h2)', figure: '0.194' },
    { id: 'new(b.h1)', figure: '-0.408' },
  ],
  ours: [],
};
