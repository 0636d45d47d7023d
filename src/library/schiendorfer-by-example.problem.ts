import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'schiendorfer-by-example',
  source: {
    title: 'A worked example of backpropagation',
    author: 'Alexander Schiendorfer',
    url: 'https://github.com/Alexander-Schiendorfer/Alexander-Schiendorfer.github.io/blob/master/_posts/2020-02-11-a-worked-example-of-backprop.md',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'squared',
    bias: 'none',
    layers: [
      layer('sigmoid', [
        [6, -2],
        [-3, 5],
      ]),
      layer('sigmoid', [
        [1, 0.25],
        [-2, 2],
      ]),
    ],
    examples: [{ inputs: [3, 1], targets: [1, 0] }],
    learningRate: 0.1,
    names: {
      renamed: {
        'w.h1.x1': 'w11',
        'w.h1.x2': 'w21',
        'w.h2.x1': 'w12',
        'w.h2.x2': 'w22',
        'w.o1.h1': 'v11',
        'w.o1.h2': 'v21',
        'w.o2.h1': 'v12',
        'w.o2.h2': 'v22',
      },
    },
  },
  form: 'elements',
  figures: [
    { id: 'out.o1', figure: '0.7319' },
    { id: 'error.total', figure: '0.08699208259994781' },
    { id: 'd(error.total)/d(out.o1)', figure: '-0.5361165732610222' },
    { id: 'd(error.total)/d(out.o2)', figure: '0.24606371182002887' },
    { id: 'd(error.total)/d(net.o1)', figure: '-0.10518770232556676' },
    { id: 'd(error.total)/d(net.o2)', figure: '0.026549048699963138' },
    { id: 'd(error.total)/d(w.o1.h2)', figure: '-0.0018919280994576303' },
    { id: 'd(error.total)/d(w.o2.h2)', figure: '0.0004775167642113309' },
    { id: 'd(error.total)/d(w.o1.h1)', figure: '-0.10518769048825163' },
    { id: 'd(error.total)/d(w.o2.h1)', figure: '0.02654904571226164' },
    { id: 'd(error.total)/d(out.h1)', figure: '-0.15828579972549303' },
    { id: 'd(error.total)/d(out.h2)', figure: '0.026801171818534586' },
    { id: 'd(error.total)/d(w.h1.x1)', figure: '-5.34381483665323e-08' },
    { id: 'd(error.total)/d(w.h2.x1)', figure: '0.0014201436720081408' },
    { id: 'd(error.total)/d(w.h1.x2)', figure: '-1.7812716122177433e-08' },
    { id: 'd(error.total)/d(w.h2.x2)', figure: '0.0004733812240027136' },
    { id: 'd(error.total)/d(w.h1.x1)', figure: '-5.6607e-08', slip: 'singlePrecision' },
    { id: 'd(error.total)/d(w.h1.x2)', figure: '-1.8869e-08', slip: 'singlePrecision' },
  ],
  ours: ['learningRate', 'oneExample'],
};
