import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'control-chapter-5',
  source: {
    title: 'Neural Networks for Control (chapter 5): a feedforward and backpropagation step',
    url: 'https://issuhub.com/view/index/3276?pageIndex=194',
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
          [-1, 2],
          [2, 0],
        ],
        [3, 1],
      ),
      layer('sigmoid', [[1, -2]], [-3]),
    ],
    examples: [{ inputs: [1, 3], targets: [0.9] }],
    learningRate: 0.1,
    names: {
      renamed: {
        'w0.h1': 'w10',
        'w.h1.x1': 'w11',
        'w.h1.x2': 'w12',
        'w0.h2': 'w20',
        'w.h2.x1': 'w21',
        'w.h2.x2': 'w22',
        'w0.o1': 'u10',
        'w.o1.h1': 'u11',
        'w.o1.h2': 'u12',
      },
    },
  },
  form: 'outputMinusTarget',
  figures: [
    { id: 'net.h1', figure: '8' },
    { id: 'net.h2', figure: '3' },
    { id: 'out.h1', figure: '0.9997' },
    { id: 'out.h2', figure: '0.9526' },
    { id: 'net.o1', figure: '-3.9055' },
    { id: 'out.o1', figure: '0.0197' },
    { id: 'd(error.total)/d(net.o1)', figure: '-0.0170' },
    { id: 'd(error.total)/d(net.h1)', figure: '-5.098e-6' },
    { id: 'd(error.total)/d(net.h2)', figure: '8.056e-4', slip: 'otherValue' },
  ],
  ours: ['learningRate'],
};
