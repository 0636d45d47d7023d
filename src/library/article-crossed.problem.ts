import { example } from '../examples/crossed.example';
import { withSlips } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'article-crossed',
  source: {
    title: 'Mastering Backpropagation in Neural Network',
    author: 'AfterAcademy',
    readAt: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    read: '2026-11-30',
  },
  problem: example.problem,
  form: 'elements',
  figures: withSlips(example, {
    'net.o1 0.794609': 'otherValue',
    'out.o1 0.6888201': 'carried',
    'out.o2 0.7375445': 'otherValue',
    'error.total 0.22661423': 'carried',
    'new(w.h1.x1) 0.249921': 'otherValue',
    'new(error.total) 0.224991003': 'otherValue',
  }),
  ours: [],
  example,
};
