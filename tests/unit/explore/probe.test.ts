import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOTAL_ERROR, traceUpdate } from '../../../src/engine';
import { agreements, bySlope, closest, probe, variablesOf } from '../../../src/engine/explore';
import { centralDifference, derivativeOf } from '../../../src/engine/update';
import { runs } from '../../crossing';
import { problemOf, reference } from '../../fixtures/reference';
import { forwardPass } from '../../oracle/network';
import { ordinaryProblems } from '../../oracle/problems';

const entry = reference('classic');
const classic = traceUpdate(problemOf(entry, false));
const exact = (id: string): number => entry.biasesHeld.get(id) ?? Number.NaN;

/** The error with one number replaced, by another implementation. */
const oracleError = (id: string, value: number): number =>
  forwardPass(classic.problem, { [id]: value })[TOTAL_ERROR] ?? Number.NaN;

test('what can be drawn: every weight and bias, and the inputs', () => {
  const ids = variablesOf(classic);
  expect(ids).toEqual(
    ['w.h1.x1', 'w.h1.x2', 'w.h2.x1', 'w.h2.x2', 'b.h'].concat([
      'w.o1.h1',
      'w.o1.h2',
      'w.o2.h1',
      'w.o2.h2',
      'b.o',
      'x1',
      'x2',
    ]),
  );
});

describe('the derivative', () => {
  test('is the very figure of the step where the update has one', () => {
    const found = derivativeOf(classic, TOTAL_ERROR, 'w.o1.h1');
    expect(found).toEqual({
      id: 'd(error.total)/d(w.o1.h1)',
      value: classic.value('d(error.total)/d(w.o1.h1)'),
      isTraced: true,
    });
    expect(found.value).toBeCloseTo(exact('d(error.total)/d(w.o1.h1)'), 14);
  });

  test('by an input, which the update has not, agrees with central differences', () => {
    fc.assert(
      fc.property(ordinaryProblems, (problem) => {
        const trace = traceUpdate(problem);
        for (const input of ['x1', 'x2']) {
          const { value, isTraced } = derivativeOf(trace, TOTAL_ERROR, input);
          const { slope } = centralDifference(trace, TOTAL_ERROR, input);
          expect(isTraced).toBe(false);
          expect(Math.abs(value - slope)).toBeLessThan(1e-7 * (1 + Math.abs(value)));
        }
      }),
      { numRuns: runs(40, 100) },
    );
  });

  test('by an input is the oracle’s, by the formula of the textbook', () => {
    // ∂E/∂x1 = δ_h1 · w1 + δ_h2 · w3.
    const expected =
      exact('d(error.total)/d(net.h1)') * 0.15 + exact('d(error.total)/d(net.h2)') * 0.25;
    expect(derivativeOf(classic, TOTAL_ERROR, 'x1').value).toBeCloseTo(expected, 14);
  });

  test('is 0 by what the error does not depend on', () => {
    expect(derivativeOf(classic, TOTAL_ERROR, 'eta').value).toBe(0);
  });
});

describe('the probe', () => {
  test('lands where the update puts the weight, with all else held', () => {
    const { at, error, landing } = probe(classic, 'w.o1.h1');
    expect(at).toBe(0.4);
    expect(error).toBeCloseTo(exact('error.total'), 14);
    expect(landing?.at).toBeCloseTo(exact('new(w.o1.h1)'), 14);
    expect(landing?.error).toBeCloseTo(oracleError('w.o1.h1', exact('new(w.o1.h1)')), 14);
  });

  test('has no landing for an input, nor for a bias that is held', () => {
    expect(probe(classic, 'x1').landing).toBeUndefined();
    expect(probe(classic, 'b.h').landing).toBeUndefined();
    const updated = traceUpdate(problemOf(entry, true));
    expect(probe(updated, 'b.h').landing?.at).toBeCloseTo(
      entry.biasesUpdated.get('new(b.h)') ?? Number.NaN,
      14,
    );
  });

  test('a huge learning rate lands far away, in finite numbers', () => {
    const trace = traceUpdate({ ...classic.problem, learningRate: 1e6 });
    const { landing } = probe(trace, 'w.o1.h1');
    expect(landing?.at).toBeCloseTo(0.4 - 1e6 * exact('d(error.total)/d(w.o1.h1)'), 6);
    expect(landing?.error).toBeCloseTo(oracleError('w.o1.h1', -1e5), 12);
  });
});

describe('the check by differences', () => {
  const all = agreements(classic, probe(classic, 'w.o1.h1'));

  test('goes from h = 1 to 1e-12, by tenths', () => {
    expect(all).toHaveLength(13);
    expect(all.map(({ h }) => h)).toEqual(
      [
        '1',
        '1e-1',
        '1e-2',
        '1e-3',
        '1e-4',
        '1e-5',
        '1e-6',
        '1e-7',
        '1e-8',
        '1e-9',
        '1e-10',
        '1e-11',
        '1e-12',
      ].map(Number),
    );
  });

  test('has the errors of another implementation at either side', () => {
    for (const { h, above, below } of all) {
      expect(above).toBeCloseTo(oracleError('w.o1.h1', 0.4 + h), 14);
      expect(below).toBeCloseTo(oracleError('w.o1.h1', 0.4 - h), 14);
    }
  });

  test('comes a hundred times closer for each tenth of h, until rounding takes over', () => {
    const gaps = all.map(({ gap }) => gap);
    for (const i of [1, 2, 3]) expect((gaps[i - 1] ?? 0) / (gaps[i] ?? 1)).toBeCloseTo(100, -2);
    const best = closest(all);
    expect(best?.h).toBeLessThan(1e-3);
    expect(best?.h).toBeGreaterThan(1e-8);
    expect(gaps.at(-1)).toBeGreaterThan(1e3 * (best?.gap ?? 0));
  });

  test('names none as the closest where no rate can be worked out', () => {
    const trace = traceUpdate({ ...classic.problem, targets: [1e200, 0.99] });
    expect(closest(agreements(trace, probe(trace, 'w.o1.h1')))).toBeUndefined();
  });
});

test('what matters most now comes first, by the size of the derivative', () => {
  const sorted = bySlope(classic);
  const sizes = sorted.map(({ derivative }) => Math.abs(derivative.value));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sorted).toHaveLength(variablesOf(classic).length);
  // b2 acts on both outputs in full: .138499 − .038098.
  expect(sorted[0]?.by).toBe('b.o');
  expect(sorted[0]?.derivative.value).toBeCloseTo(exact('d(error.total)/d(b.o)'), 14);
});
