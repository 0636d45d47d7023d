import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'studyx-bipolar',
  source: {
    title: 'Delta learning of one neuron with a bipolar activation, λ = 1',
    author: 'StudyX',
    url: 'https://studyx.ai/homework/110840372-x1-0-1-2-1-x2-1-2-1-0-initial-weight-w1-1-1-1-2-learning-rate-a-0-2-and-1-the-desired',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'none',
    layers: [layer('bipolarSigmoid', [[1, -1, 1, 2]])],
    examples: [
      { inputs: [0, -1, 2, 1], targets: [1] },
      { inputs: [1, -2, 1, 0], targets: [-1] },
    ],
    order: 'single',
    learningRate: 0.2,
  },
  form: 'targetMinusOutput',
  figures: [
    { id: 'net.o1', figure: '5' },
    { id: 'out.o1', figure: '0.9866' },
    { id: 'change(w.o1.x1)', figure: '0' },
    { id: 'change(w.o1.x2)', figure: '-0.0000359' },
    { id: 'change(w.o1.x3)', figure: '0.0000718' },
    { id: 'change(w.o1.x4)', figure: '0.0000359' },
    { id: 'new(w.o1.x1)', figure: '1' },
    { id: 'new(w.o1.x2)', figure: '-1.0000359' },
    { id: 'new(w.o1.x3)', figure: '1.0000718' },
    { id: 'new(w.o1.x4)', figure: '2.0000359' },
  ],
  ours: [],
};
