import type { GeneralProblem } from '../../../src/engine';

/** What a network of a test has that says nothing of it: one example, half its squared error, plain descent. */
export const PLAIN = {
  loss: 'halfSquared',
  order: 'single',
  next: 0,
  reduce: 'sum',
  method: { name: 'gradientDescent' },
  sharedBiases: false,
  updateBiases: false,
  learningRate: 0.5,
} as const satisfies Partial<GeneralProblem>;
