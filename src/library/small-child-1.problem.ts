import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

/** All four examples at once; the step is the sum of theirs, with nothing before it, so η is 1. */
export const problem: PublishedProblem = {
  id: 'small-child-1',
  source: {
    title: 'Holding Your Hand Like a Small Child Through a Neural Network, part 2: iteration 1',
    author: 'Paul Singman',
    readAt: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    reduce: 'sum',
    bias: 'none',
    layers: [layer('sigmoid', [[0.67423821, -0.33473064, -0.40469539]])],
    examples: [
      { inputs: [0, 0, 1], targets: [0] },
      { inputs: [0, 1, 1], targets: [0] },
      { inputs: [1, 0, 1], targets: [1] },
      { inputs: [1, 1, 1], targets: [1] },
    ],
    learningRate: 1,
  },
  form: 'targetMinusOutput',
  figures: [
    { id: 'net.o1@1', figure: '-0.40469539' },
    { id: 'net.o1@2', figure: '-0.73942603' },
    { id: 'net.o1@3', figure: '0.26954282' },
    { id: 'net.o1@4', figure: '-0.06518782' },
    { id: 'out.o1@1', figure: '0.40018475' },
    { id: 'out.o1@2', figure: '0.32312967' },
    { id: 'out.o1@3', figure: '0.56698066' },
    { id: 'out.o1@4', figure: '0.48370881' },
  ],
  ours: [],
};
