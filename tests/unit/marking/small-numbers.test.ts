import { describe, expect, test } from 'vitest';
import { type GeneralProblem, markWork, traceUpdate } from '../../../src/engine';
import { type Figure, fits, readFigure } from '../../../src/engine/marking/figure';

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
