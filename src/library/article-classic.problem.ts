import { example } from '../examples/classic.example';
import { withSlips } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'article-classic',
  source: { title: 'Back Propagation', author: 'Babin', read: '2026-11-30' },
  problem: example.problem,
  form: 'elements',
  figures: withSlips(example, {
    'net.o1 1.1959': 'misprint',
    'new(w.o1.h2) 0.4808': 'misprint',
    'new(w.o2.h2) 0.0613': 'misprint',
    'd(net.o1)/d(out.h1) 0.05539': 'otherQuantity',
  }),
  ours: [],
  example,
};
