import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'linear-chain',
  source: { title: 'A chain of two linear neurons (public script)', read: '2026-11-30' },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'none',
    layers: [layer('identity', [[0.5]]), layer('identity', [[0.3]])],
    examples: [{ inputs: [1], targets: [1] }],
    learningRate: 0.5,
  },
  form: 'targetMinusOutput',
  figures: [
    { id: 'net.h1', figure: '0.5' },
    { id: 'out.h1', figure: '0.5' },
    { id: 'out.o1', figure: '0.15' },
    { id: 'delta.o1', figure: '0.85' },
    { id: 'delta.h1', figure: '0.255' },
    { id: 'new(w.o1.h1)', figure: '0.5125' },
    { id: 'new(w.h1.x1)', figure: '0.6275' },
  ],
  ours: [],
};
