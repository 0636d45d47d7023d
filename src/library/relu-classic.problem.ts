import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'relu-classic',
  source: {
    title: 'The classic numbers with ReLU (id2223 notebook)',
    author: 'daysm',
    url: 'https://github.com/daysm/id2223',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    sharedBiases: true,
    updateBiases: false,
    layers: [
      layer(
        'relu',
        [
          [0.15, 0.2],
          [0.25, 0.3],
        ],
        [0.35, 0.35],
      ),
      layer(
        'relu',
        [
          [0.4, 0.45],
          [0.5, 0.55],
        ],
        [0.6, 0.6],
      ),
    ],
    examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
    learningRate: 0.5,
  },
  form: 'elements',
  figures: [
    { id: 'net.h1', figure: '0.3775' },
    { id: 'out.h1', figure: '0.3775' },
    { id: 'net.h2', figure: '0.39249999999999996' },
    { id: 'out.h2', figure: '0.39249999999999996' },
    { id: 'net.o1', figure: '0.9276249999999999' },
    { id: 'out.o1', figure: '0.9276249999999999' },
    { id: 'out.o2', figure: '1.0046249999999999' },
    { id: 'error.o1', figure: '0.4210178203124999' },
    { id: 'error.o2', figure: '0.00010694531249999836' },
    { id: 'error.total', figure: '0.4211247656249999' },
    { id: 'd(error.total)/d(out.o2)', figure: '0.014624999999999888' },
    { id: 'd(out.o2)/d(net.o2)', figure: '1' },
  ],
  ours: ['learningRate'],
};
