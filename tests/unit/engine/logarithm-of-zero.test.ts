import { expect, test } from 'vitest';
import { type GeneralProblem, traceUpdate } from '../../../src/engine';
import { takesLogarithmOfZero } from '../../../src/engine/update';

/** One sigmoid output whose net input is its bias. */
const outputOf = (bias: number, target: number): GeneralProblem => ({
  layers: [
    { activation: 'identity', weights: [[0]], biases: [0] },
    { activation: 'sigmoid', weights: [[0]], biases: [bias] },
  ],
  loss: 'crossEntropy',
  examples: [{ inputs: [0], targets: [target] }],
  reduce: 'mean',
  method: { name: 'gradientDescent' },
  sharedBiases: false,
  updateBiases: true,
  learningRate: 0.5,
});

// Beyond a net input of about 37 a double's sigmoid is 1; below about −745, 0.
test.each([
  [1000, 0.5, true],
  [1000, 0, true],
  [-1000, 0.5, true],
  [1000, 1, false],
  [-1000, 0, false],
  [36, 0.5, false],
  [-700, 0.5, false],
])('a net input of %d with the target %d: %s', (net, target, takes) => {
  const trace = traceUpdate(outputOf(net, target));
  expect(takesLogarithmOfZero(trace, 'error.o1')).toBe(takes);
  expect(Number.isFinite(trace.value('error.o1'))).toBe(!takes);
});

test('an error that is too large without a logarithm takes none', () => {
  const trace = traceUpdate({ ...outputOf(0, 1e200), loss: 'halfSquared' });
  expect(takesLogarithmOfZero(trace, 'error.o1')).toBe(false);
});
