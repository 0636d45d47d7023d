import { example } from '../examples/classic-io.example';
import { withSlips } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'article-classic-io',
  source: {
    title: 'A Step by Step Backpropagation Example',
    author: 'Matt Mazur',
    url: 'https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/',
    readAt: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    read: '2026-11-30',
  },
  problem: example.problem,
  form: 'elements',
  figures: withSlips(example, { 'new(error.total) 0.291027924': 'updatedWeights' }),
  ours: [],
  example,
};
