import { describe, expect, test } from 'vitest';
import { type GeneralProblem, markWork, traceUpdate } from '../../../src/engine';
import { type Figure, fits, heldAs, readFigure } from '../../../src/engine/marking/figure';

/** One neuron, with ∂E/∂w = (0.5 · 0.01 − 0.00203) · 0.01 = 0.0000297, of whose square RMSprop takes a twentieth. */
const problem: GeneralProblem = {
  layers: [{ weights: [[0.5]], biases: [0], activation: 'identity' }],
  loss: 'halfSquared',
  examples: [{ inputs: [0.01], targets: [0.00203] }],
  order: 'batch',
  next: 0,
  reduce: 'sum',
  method: { name: 'rmsprop', rho: 0.95, epsilon: 1e-8 },
  sharedBiases: false,
  updateBiases: false,
  learningRate: 0.04,
};
const trace = traceUpdate(problem);
const GRADIENT = 0.0000297;

/** The new weight by a shortened s = 0.05 · 0.0000297² = 4.410…e-11. */
const newWeight = (s: number): string =>
  (0.5 - (0.04 * GRADIENT) / (Math.sqrt(s) + 1e-8)).toFixed(7);

describe('what a step is divided by, shortened to few digits on the way', () => {
  const verdict = (figure: string) =>
    markWork(
      trace,
      new Map([
        ['d(error.total)/d(w.o1.x1)', '0.0000297'],
        ['new(w.o1.x1)', figure],
      ]),
      { places: 7 },
    ).get('new(w.o1.x1)')?.verdict;

  test.each([
    ['in full', 0.05 * GRADIENT ** 2],
    ['to twelve places', 0.000000000044],
    ['to eleven places, where it has one digit', 0.00000000004],
    ['of a square with nine places', 0.05 * 0.000000001],
  ])('%s is no slip', (_, s) => {
    expect(['right', 'short']).toContain(verdict(newWeight(s)));
  });

  test.each([
    ['without its root', newWeight((0.05 * GRADIENT ** 2) ** 2)],
    ['of the gradient, not its square', newWeight(0.05 * GRADIENT)],
    ['without ρ', newWeight(GRADIENT ** 2)],
  ])('%s is one', (_, figure) => {
    expect(verdict(figure)).toBe('wrong');
  });
});

test('a figure whose last place is not much above the rounding of doubles may be cut', () => {
  const figure = readFigure('0.4864241871') as Figure;
  const range = { low: 0.48642418719439845, high: 0.4864241872028931 };
  expect(fits(figure, range, 4e-12)).toBe('cut');
  expect(fits(figure, { ...range, low: 0.4864241872 }, 1e-16)).toBeUndefined();
});

test('an output of 0.99999999 that was held as 0.99999 leaves an error of 1e-10, with a digit more than it was worked with', () => {
  const trace = traceUpdate({
    layers: [{ weights: [[18.42]], biases: [0], activation: 'sigmoid' }],
    loss: 'meanSquared',
    examples: [{ inputs: [1], targets: [1] }],
    order: 'single',
    next: 0,
    reduce: 'sum',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: false,
    learningRate: 0.5,
  });
  // (1 − 0.99999)² to five digits, a hair below 1e-10, rounded up
  const marks = markWork(trace, new Map([['error.o1', '0.000000000100000']]), { digits: 5 });
  expect(marks.get('error.o1')?.verdict).not.toBe('wrong');
});

test('what someone may hold touches what a formula gives, where doubles leave a hair between them', () => {
  // 0.000055 is written 0.00006; 0.000055 comes out of the formula as 0.000054999999999999995.
  const figure = readFigure('0.00006') as Figure;
  const held = heldAs(figure, { low: 0.00005, high: 0.000055 - 1e-20 }, false);
  expect(held.low).toBeLessThanOrEqual(0.000055);
  expect(held.high).toBe(0.00006);
});
