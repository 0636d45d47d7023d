import { example } from '../examples/matrix.example';
import { withSlips } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'article-matrix',
  source: { title: 'Back Propagation: the network before training', read: '2026-11-30' },
  problem: example.problem,
  form: 'elements',
  figures: withSlips(example, { 'error.o1 0.00183': 'half', 'error.o2 0.01796': 'half' }),
  ours: ['parameters'],
  example,
};
