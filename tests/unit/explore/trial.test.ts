import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOTAL_ERROR } from '../../../src/engine';
import {
  sliceOf,
  TRIAL_SLOPE,
  TRIAL_WEIGHT,
  traceTrial,
  trialIds,
  wayDown,
} from '../../../src/engine/explore';
import { expressionText, trialNaming } from '../../../src/notation';
import { readTrial, trialRange, writeTrial } from '../../../src/state';
import { runs } from '../../crossing';

/** What the articles begin with. */
const PAIRS = [
  { input: 0, target: 0 },
  { input: 1, target: 2 },
  { input: 2, target: 4 },
];

describe('the articles’ trial', () => {
  test.each([
    [3, [0, 3, 6], [0, 1, 4], 5],
    [4, [0, 4, 8], [0, 4, 16], 20],
    // One article prints 3 for the output at x = 1; it is 2.
    [2, [0, 2, 4], [0, 0, 0], 0],
  ])('with W = %d', (weight, outputs, errors, sum) => {
    const trace = traceTrial(PAIRS, weight);
    expect(PAIRS.map((_, row) => trace.value(trialIds(row).output))).toEqual(outputs);
    expect(PAIRS.map((_, row) => trace.value(trialIds(row).error))).toEqual(errors);
    expect(trace.value(TOTAL_ERROR)).toBe(sum);
  });

  test('its slope is −2 Σ (t − W·x)·x, by the chain rule over all pairs', () => {
    expect(traceTrial(PAIRS, 3).value(TRIAL_SLOPE)).toBe(10);
    expect(traceTrial(PAIRS, 4).value(TRIAL_SLOPE)).toBe(20);
    expect(traceTrial(PAIRS, 1).value(TRIAL_SLOPE)).toBe(-10);
    expect(traceTrial(PAIRS, 2).value(TRIAL_SLOPE)).toBeCloseTo(0, 15);
  });

  test('it goes down against the slope, and stays where there is none', () => {
    expect([10, -10, 0, -0].map(wayDown)).toEqual(['smaller', 'larger', 'stay', 'stay']);
  });
});

test('the slope agrees with central differences for any data, and every value with plain sums', () => {
  const number = fc.double({ min: -20, max: 20, noNaN: true });
  const pairs = fc.array(fc.record({ input: number, target: number }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(pairs, number, (data, weight) => {
      const error = (w: number): number =>
        data.reduce((sum, { input, target }) => sum + (w * input - target) ** 2, 0);
      const trace = traceTrial(data, weight);
      const scale = 1 + error(weight) + data.reduce((sum, { input }) => sum + input ** 2, 0);
      expect(Math.abs(trace.value(TOTAL_ERROR) - error(weight))).toBeLessThan(1e-12 * scale);
      const slope = (error(weight + 0.5) - error(weight - 0.5)) / 1;
      expect(Math.abs(trace.value(TRIAL_SLOPE) - slope)).toBeLessThan(1e-10 * scale);
      expect(sliceOf(trace, [TRIAL_WEIGHT]).at(weight)).toBe(trace.value(TOTAL_ERROR));
    }),
    { numRuns: runs(60, 200) },
  );
});

test('the formulas are printed in its own names', () => {
  const trace = traceTrial(PAIRS, 3);
  const naming = trialNaming(PAIRS.length);
  const formula = (id: string): string =>
    expressionText(trace.quantities.get(id)?.expression ?? { kind: 'number', value: 0 }, naming, {
      style: { digits: 4, decimalSeparator: '.' },
    });
  expect(formula(trialIds(1).output)).toBe('W · x2');
  expect(formula(trialIds(1).error)).toBe('(t2 − y2)²');
  expect(formula(TOTAL_ERROR)).toBe('E1 + E2 + E3');
});

describe('its address', () => {
  test('begins with the articles’ data and W = 3', () => {
    expect(readTrial({})).toEqual({ pairs: PAIRS, weight: 3, notices: [] });
  });

  test('is read back as it was written', () => {
    const pairs = [
      { input: -1.5, target: 2e-7 },
      { input: 0, target: 3 },
    ];
    const query = writeTrial({ plot: 'trial' }, { pairs, weight: -0.25 });
    expect(query.plot).toBe('trial');
    expect(readTrial(query)).toEqual({ pairs, weight: -0.25, notices: [] });
  });

  test.each([
    'x',
    '1',
    '1:2:3',
    '1:2,',
    '1:1e999',
    Array.from({ length: 7 }, () => '1:2').join(','),
  ])('data of %s are refused, by name, and the rest opens', (data) => {
    const { pairs, weight, notices } = readTrial({ data, weight: '2' });
    expect(pairs).toEqual(PAIRS);
    expect(weight).toBe(2);
    expect(notices).toMatchObject([{ kind: 'address.badChoice', name: 'data' }]);
  });

  test('a weight that is none is refused', () => {
    expect(readTrial({ weight: 'many' }).notices).toMatchObject([{ name: 'weight', text: 'many' }]);
  });

  test.each([0, 3, -1e6, 1e300, -Number.MAX_VALUE])(
    'the range around %d has a length',
    (weight) => {
      const { low, high } = trialRange(weight);
      expect(low).toBeLessThan(high);
      expect(Number.isFinite(high - low)).toBe(true);
    },
  );
});
