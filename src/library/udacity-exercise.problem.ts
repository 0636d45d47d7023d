import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'udacity-exercise',
  source: {
    title: 'Backpropagation exercise (many public notebooks)',
    author: 'Udacity',
    url: 'https://gist.github.com/BlackFoxgamingstudio/5f99ed8eba4bdf582dc3c2211571b3cc',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'none',
    layers: [
      layer('sigmoid', [
        [0.5, 0.1, 0.1],
        [-0.6, -0.2, 0.7],
      ]),
      layer('sigmoid', [[0.1, -0.3]]),
    ],
    examples: [{ inputs: [0.5, 0.1, -0.2], targets: [0.6] }],
    learningRate: 0.5,
  },
  form: 'targetMinusOutput',
  // What is printed are the changes.
  figures: [
    { id: 'change(w.o1.h1)', figure: '0.00804047' },
    { id: 'change(w.o1.h2)', figure: '0.00555918' },
    { id: 'change(w.h1.x1)', figure: '1.77005547e-04' },
    { id: 'change(w.h2.x1)', figure: '-5.11178506e-04' },
    { id: 'change(w.h1.x2)', figure: '3.54011093e-05' },
    { id: 'change(w.h2.x2)', figure: '-1.02235701e-04' },
    { id: 'change(w.h1.x3)', figure: '-7.08022187e-05' },
    { id: 'change(w.h2.x3)', figure: '2.04471402e-04' },
  ],
  ours: [],
};
