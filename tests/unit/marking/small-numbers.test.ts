import { describe, expect, test } from 'vitest';
import { type GeneralProblem, markWork, traceUpdate } from '../../../src/engine';
import { type Figure, fits, heldAs, readFigure } from '../../../src/engine/marking/figure';
import { PLAIN } from './plainNetwork';

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
    ...PLAIN,
    layers: [{ weights: [[18.42]], biases: [0], activation: 'sigmoid' }],
    loss: 'meanSquared',
    examples: [{ inputs: [1], targets: [1] }],
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

describe('a sum of slopes that is 0, of which a calculator leaves something, divided by very little', () => {
  // The slopes of a softmax add up to 0; of ∂E/∂b = 8e-16 RMSprop makes a step of 5.5e-13, and 0.28999999999945.
  const bias = (method: GeneralProblem['method'], figure: string) =>
    markWork(
      traceUpdate({
        layers: [
          {
            weights: [
              [0.02, -1.35],
              [-0.02, -0.55],
            ],
            biases: [0.29, 0.29],
            activation: 'softmax',
          },
        ],
        loss: 'halfSquared',
        examples: [{ inputs: [-1.45, -1.74], targets: [1, 0] }],
        order: 'batch',
        next: 0,
        reduce: 'sum',
        method,
        sharedBiases: true,
        updateBiases: true,
        learningRate: 0.69,
      }),
      new Map([
        ['d(error.total)/d(b.o)', '0.0000000000000008000'],
        ['new(b.o)', figure],
      ]),
      { digits: 4 },
    ).get('new(b.o)')?.verdict;
  const rmsprop = { name: 'rmsprop', rho: 0.49, epsilon: 0.001 } as const;

  test('may be cut to the digits that are shown', () => {
    expect(bias(rmsprop, '0.2899')).toBe('right');
    expect(bias(rmsprop, '0.2900')).toBe('right');
    expect(bias(rmsprop, '0.29')).toBe('right');
  });

  test('is no more than that, and nothing where it is not divided', () => {
    expect(bias(rmsprop, '0.2898')).toBe('wrong');
    expect(bias(rmsprop, '0.2901')).toBe('wrong');
    expect(bias({ name: 'gradientDescent' }, '0.2899')).toBe('wrong');
  });
});

test('numbers on the way to a small figure may be rounded up at its own places, beyond the digits that it has', () => {
  const trace = traceUpdate({
    ...PLAIN,
    layers: [{ weights: [[-0.0026]], biases: [0], activation: 'bipolarSigmoid', steepness: 2 }],
    examples: [{ inputs: [1], targets: [1] }],
  });
  const verdict = (figure: string) =>
    markWork(trace, new Map([['out.o1', figure]]), { places: 6 }).get('out.o1')?.verdict;
  // e^0.0052 = 1.0052135… rounded to 1.005214; 1/2.005214 = 0.4986998… cut to 0.498699; twice that, less 1
  expect(verdict('-0.002602')).not.toBe('wrong');
  expect(verdict('-0.002599')).toBe('right');
  expect(verdict('-0.002902')).toBe('wrong');
});
