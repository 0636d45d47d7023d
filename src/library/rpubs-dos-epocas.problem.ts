import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'rpubs-dos-epocas',
  source: {
    title: 'A 2-2-1 network in R, two epochs (in Spanish)',
    author: 'RPubs',
    url: 'https://rstudio-pubs-static.s3.amazonaws.com/1344578_8c77aea863234e4fa2cde5445cdf9d31.html',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    layers: [
      layer('sigmoid', [
        [0.1, -0.7],
        [0.5, 0.3],
      ]),
      layer('sigmoid', [[0.2, 0.4]]),
    ],
    examples: [{ inputs: [0, 1], targets: [1] }],
    learningRate: 0.25,
    names: {
      renamed: {
        'w.h1.x1': 'w1',
        'w.h2.x1': 'w2',
        'w.h1.x2': 'w3',
        'w.h2.x2': 'w4',
        'w.o1.h1': 'w5',
        'w.o1.h2': 'w6',
        'b.h1': 'b1',
        'b.h2': 'b2',
        'b.o1': 'b3',
      },
    },
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '-0.7000' },
    { id: 'out.h1', figure: '0.3318' },
    { id: 'net.h2', figure: '0.3000' },
    { id: 'out.h2', figure: '0.5744' },
    { id: 'net.o1', figure: '0.2961' },
    { id: 'out.o1', figure: '0.5735' },
    { id: 'error.total', figure: '0.0910' },
  ],
  ours: [],
};
