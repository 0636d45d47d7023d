import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'tanh-exercise',
  source: {
    title: 'Exercise 1: Manual Calculation of MLP Steps (a course at Insper)',
    author: 'DeLucca990',
    url: 'https://github.com/DeLucca990/Neural-Networks-Classes',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'meanSquared',
    layers: [
      layer(
        'tanh',
        [
          [0.3, -0.1],
          [0.2, 0.4],
        ],
        [0.1, -0.2],
      ),
      layer('tanh', [[0.5, -0.3]], [0.2]),
    ],
    examples: [{ inputs: [0.5, -0.2], targets: [1] }],
    learningRate: 0.3,
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.270000' },
    { id: 'net.h2', figure: '-0.180000' },
    { id: 'out.h1', figure: '0.2636248355' },
    { id: 'out.h2', figure: '-0.1780808681' },
    { id: 'net.o1', figure: '0.3852366782' },
    { id: 'out.o1', figure: '0.3672465626' },
    { id: 'error.total', figure: '0.4003769125' },
    { id: 'd(error.total)/d(out.o1)', figure: '-1.2655068747' },
    { id: 'd(out.o1)/d(net.o1)', figure: '0.8651299622' },
    { id: 'd(error.total)/d(net.o1)', figure: '-1.0948279147' },
  ],
  ours: ['learningRate'],
};
