import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MethodName } from '../../../src/engine';
import { runs } from '../../crossing';
import {
  acceleratedGradient,
  heavyBall,
  kingmaBa,
  type PlainOptions,
  rootMeanSquare,
} from '../../oracle/methods';
import { byArrays, byFormula, NAMES, parabola } from './single';

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const anyRun = fc.record({
  start: fc.double({ min: -3, max: 3, noNaN: true }),
  rate: fc.double({ min: 0, max: 0.5, noNaN: true }),
  bend: fc.double({ min: 0.1, max: 2, noNaN: true }),
  mu: share,
  rho: share,
  beta1: share,
  beta2: share,
  epsilon: fc.constantFrom(1e-8, 1e-4, 0.1),
});
type Run = typeof anyRun extends fc.Arbitrary<infer T> ? T : never;

const optionsOf = ({ start, rate, bend }: Run): PlainOptions => ({
  start,
  rate,
  updates: 12,
  gradient: (x) => bend * Math.sin(x) + 0.3,
});

/**
 * That two runs are the same but for rounding. Long steps take neighbouring starts far apart, and rounding with
 * them: `nudged`, the expected run from a start a hair away, tells how far, where that is asked.
 */
const close = (found: readonly number[], expected: readonly number[], nudged = expected): void => {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) {
    const spread = Math.abs((nudged[i] ?? Number.NaN) - value);
    const allowed = 1e-9 * (1 + Math.abs(value)) + 100 * spread;
    expect(Math.abs((found[i] ?? Number.NaN) - value)).toBeLessThan(allowed);
  }
};

describe('each method makes the updates of its paper', () => {
  test.each<[MethodName, (options: PlainOptions, run: Run) => number[]]>([
    ['gradientDescent', (options) => heavyBall(options, 0)],
    ['momentum', (options, { mu }) => heavyBall(options, mu)],
    ['nesterov', (options, { mu }) => acceleratedGradient(options, mu)],
    ['rmsprop', (options, { rho, epsilon }) => rootMeanSquare(options, rho, epsilon)],
    ['adam', (options, { beta1, beta2, epsilon }) => kingmaBa(options, [beta1, beta2, epsilon])],
  ])('%s', (name, oracle) => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const options = optionsOf(run);
        const nudged = { ...options, start: options.start + 1e-13 };
        close(byFormula(name, options, run), oracle(options, run), oracle(nudged, run));
      }),
      { numRuns: runs(12, 400) },
    );
  });
});

test.each(NAMES)('%s: runs do the same arithmetic as the formulas, to the last bit', (name) => {
  fc.assert(
    fc.property(anyRun, (run) => {
      expect(byArrays(name, optionsOf(run), run)).toEqual(byFormula(name, optionsOf(run), run));
    }),
    { numRuns: runs(12, 400) },
  );
});

describe('figures printed in the documentation of Keras, for f(x) = x²/2', () => {
  const single = (name: MethodName, start: number, hyperparameters?: Record<string, number>) =>
    byFormula(name, { start, gradient: parabola, rate: 0.1, updates: 2 }, hyperparameters);

  test('SGD(0.1) takes 1.0 to 0.9', () => {
    expect(single('gradientDescent', 1)[1]).toBeCloseTo(0.9, 12);
  });

  test('SGD(0.1, momentum=0.9) goes 0.1, and then 0.18', () => {
    const [start = 0, once = 0, twice = 0] = single('momentum', 1);
    expect(start - once).toBeCloseTo(0.1, 12);
    expect(once - twice).toBeCloseTo(0.18, 12);
  });

  test('RMSprop(0.1) takes 10.0 to 9.683772', () => {
    expect(single('rmsprop', 10, { rho: 0.9, epsilon: 1e-7 })[1]).toBeCloseTo(9.683772, 6);
  });

  test('Adam(0.1) takes 10.0 to 9.9', () => {
    expect(single('adam', 10, { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 })[1]).toBeCloseTo(9.9, 6);
  });
});

describe('what can be said of the methods without working an update out', () => {
  const constant = (gradient: number, updates: number, rate = 0.1): PlainOptions => ({
    start: 0,
    gradient: () => gradient,
    rate,
    updates,
  });
  const lastStep = (path: readonly number[]): number => (path.at(-1) ?? 0) - (path.at(-2) ?? 0);

  test.each(['momentum', 'nesterov'] as const)(
    '%s on a constant gradient comes to steps of η·g/(1 − μ)',
    (name) => {
      expect(lastStep(byFormula(name, constant(0.3, 400)))).toBeCloseTo(-(0.1 * 0.3) / 0.1, 12);
    },
  );

  test.each([1e-3, -0.4, 25])('Adam’s first step is η against the sign of g, for g = %d', (g) => {
    expect(byFormula('adam', constant(g, 1))[1]).toBeCloseTo(-0.1 * Math.sign(g), 5);
  });

  test('and so is each later one, while the gradient stays the same', () => {
    const path = byFormula('adam', constant(-0.02, 50));
    for (let t = 1; t < path.length; t++) {
      expect((path[t] ?? 0) - (path[t - 1] ?? 0)).toBeCloseTo(0.1, 5);
    }
  });

  test('RMSprop’s first step is η/√(1 − ρ), whatever the gradient', () => {
    for (const g of [0.001, 3]) {
      const [, once] = byFormula('rmsprop', constant(g, 1));
      expect(once).toBeCloseTo(-0.1 / Math.sqrt(0.1), 4);
    }
  });

  test('without momentum both are gradient descent', () => {
    const options = constant(0.7, 6);
    const plain = byFormula('gradientDescent', options);
    for (const name of ['momentum', 'nesterov'] as const) {
      close(byFormula(name, options, { mu: 0 }), plain);
    }
  });

  test.each(NAMES)('%s stays where the gradient is 0', (name) => {
    expect(byFormula(name, constant(0, 5))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
