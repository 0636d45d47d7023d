import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'bcxiaobai-round',
  source: {
    title: '反向传播1轮，检验PPT数值',
    author: 'bcxiaobai',
    url: 'https://bcxiaobai.eu.org/post/11874.html',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'none',
    layers: [
      layer('sigmoid', [
        [0.2, 0.5],
        [-0.4, 0.6],
      ]),
      layer('sigmoid', [
        [0.1, -0.3],
        [-0.5, 0.8],
      ]),
    ],
    examples: [{ inputs: [0.5, 0.3], targets: [0.23, -0.07] }],
    learningRate: 1,
    names: {
      renamed: {
        'w.h1.x1': 'w1',
        'w.h2.x1': 'w2',
        'w.h1.x2': 'w3',
        'w.h2.x2': 'w4',
        'w.o1.h1': 'w5',
        'w.o2.h1': 'w6',
        'w.o1.h2': 'w7',
        'w.o2.h2': 'w8',
      },
    },
  },
  form: 'elements',
  figures: [
    { id: 'out.h1', figure: '0.56' },
    { id: 'out.h2', figure: '0.5' },
    { id: 'out.o1', figure: '0.48' },
    { id: 'out.o2', figure: '0.53' },
    { id: 'error.total', figure: '0.21' },
    { id: 'd(error.total)/d(w.h1.x1)', figure: '0.01', slip: 'gradientForDelta' },
    { id: 'd(error.total)/d(w.h2.x1)', figure: '0.01' },
    { id: 'd(error.total)/d(w.h1.x2)', figure: '0.01', slip: 'gradientForDelta' },
    { id: 'd(error.total)/d(w.h2.x2)', figure: '0.01' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '0.03' },
    { id: 'd(error.total)/d(w.o2.h1)', figure: '0.08' },
    { id: 'd(error.total)/d(w.o1.h2)', figure: '0.03' },
    { id: 'd(error.total)/d(w.o2.h2)', figure: '0.07' },
    { id: 'new(w.h1.x1)', figure: '0.19', slip: 'carried' },
    { id: 'new(w.h2.x1)', figure: '-0.41' },
    { id: 'new(w.h1.x2)', figure: '0.49', slip: 'carried' },
    { id: 'new(w.h2.x2)', figure: '0.59' },
    { id: 'new(w.o1.h1)', figure: '0.07' },
    { id: 'new(w.o2.h1)', figure: '-0.58' },
    { id: 'new(w.o1.h2)', figure: '-0.33' },
    { id: 'new(w.o2.h2)', figure: '0.73' },
  ],
  ours: [],
};
