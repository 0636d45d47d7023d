import { expect, test } from 'vitest';
import { sameStep } from '../../../src/components/setup/sameStep';
import type { GeneralProblem } from '../../../src/engine';

/** out = w·x, which meets the target of 2 or misses it. */
const neuron = (target: number): GeneralProblem => ({
  layers: [{ weights: [[2]], biases: [0], activation: 'identity' }],
  loss: 'halfSquared',
  examples: [{ inputs: [1], targets: [target] }],
  reduce: 'mean',
  method: { name: 'gradientDescent' },
  sharedBiases: false,
  updateBiases: false,
  learningRate: 0.5,
});

test('where no weight moves no other error takes the same step', () => {
  expect(sameStep(neuron(2))).toBeUndefined();
  expect(sameStep(neuron(3))?.learningRate).toBe(0.25);
});
