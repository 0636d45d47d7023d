import { example } from '../examples/matrix-trained.example';
import { withSlips } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'article-matrix-trained',
  source: { title: 'Back Propagation: the network after training', read: '2026-11-30' },
  problem: example.problem,
  form: 'elements',
  figures: withSlips(example, { 'net.o1 1.5015': 'exchanged', 'net.o2 1.3709': 'exchanged' }),
  ours: [],
  example,
};
