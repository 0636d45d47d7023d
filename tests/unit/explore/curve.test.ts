import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import {
  curveOf,
  everySoMany,
  gapsOf,
  heightOf,
  lowestOf,
  rangeOfStep,
  sliceOf,
  tangentIn,
  usualRange,
  widened,
} from '../../../src/engine/explore';
import { problemOf, reference } from '../../fixtures/reference';
import { forwardPass } from '../../oracle/network';

const problem = problemOf(reference('classic'), false);
const classic = traceUpdate(problem);
const error = (id: string, value: number): number =>
  forwardPass(problem, { [id]: value })['error.total'] ?? Number.NaN;

describe('the curve', () => {
  const points = curveOf(sliceOf(classic, ['w.o1.h1']), { low: -4, high: 4 });

  test('goes from end to end, in order', () => {
    expect(points[0]?.at).toBe(-4);
    expect(points.at(-1)?.at).toBe(4);
    const places = points.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test('is the error of another implementation at each of its points', () => {
    for (const { at, value } of points) expect(value).toBeCloseTo(error('w.o1.h1', at), 13);
  });

  test('has more points where it is steep: a cliff is not jumped over', () => {
    // At ±2,000 the whole sigmoid is a thousandth of the picture.
    const wide = curveOf(sliceOf(classic, ['w.o1.h1']), { low: -2000, high: 2000 });
    const steps = wide.slice(1).map(({ value }, i) => Math.abs(value - (wide[i]?.value ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(0.1);
  });

  test('runs through the whole range of a double without a number that is none', () => {
    const huge = curveOf(sliceOf(classic, ['w.o1.h1']), { low: -1e308, high: 1e308 });
    expect(huge.every(({ at, value }) => Number.isFinite(at) && Number.isFinite(value))).toBe(true);
  });
});

test('where the error is infinite in part of the range, that part is named as a gap', () => {
  const trace = traceUpdate({ ...problem, targets: [1e154, 0.99] });
  const points = [
    { at: 0, value: Number.POSITIVE_INFINITY },
    { at: 1, value: Number.NaN },
    { at: 2, value: 5 },
    { at: 3, value: 4 },
    { at: 4, value: Number.POSITIVE_INFINITY },
  ];
  expect(gapsOf(points)).toEqual([
    { low: 0, high: 2 },
    { low: 3, high: 4 },
  ]);
  expect(lowestOf(points)).toEqual({ at: 3, value: 4 });
  const over = curveOf(sliceOf(trace, ['t1']), { low: -1e155, high: 1e155 });
  const gaps = gapsOf(over);
  expect(gaps).toHaveLength(2);
  // ½t² leaves the range of a double at √(2 · 1.8e308) = 1.9e154.
  expect(gaps[0]?.high).toBeGreaterThan(-2e154);
  expect(gaps[1]?.low).toBeLessThan(2e154);
});

describe('the tangent', () => {
  const across = { low: -4, high: 4 };
  const upright = { low: 0, high: 1 };

  test('has the slope, and goes through the point', () => {
    const ends = tangentIn({ at: 1, value: 0.5 }, 0.1, across, upright);
    expect(ends?.[0]).toEqual({ at: -4, value: expect.closeTo(0, 12) });
    expect(ends?.[1]).toEqual({ at: 4, value: expect.closeTo(0.8, 12) });
  });

  test('a steep one ends near the picture, and one that is no number is not drawn', () => {
    const ends = tangentIn({ at: 0, value: 0.5 }, 1e300, across, upright);
    expect(ends?.every(({ value }) => Math.abs(value) <= 2)).toBe(true);
    expect(tangentIn({ at: 0, value: 0.5 }, Number.NaN, across, upright)).toBeUndefined();
    expect(tangentIn({ at: 0, value: Infinity }, 1, across, upright)).toBeUndefined();
  });

  test('a flat one goes from end to end', () => {
    expect(tangentIn({ at: 0, value: 0.5 }, 0, across, upright)).toEqual([
      { at: -4, value: 0.5 },
      { at: 4, value: 0.5 },
    ]);
  });
});

describe('ranges', () => {
  test.each([
    [0.4, 4],
    [-3, 4],
    [3.5, 5],
    [1000, 2000],
    [-1e300, 2e300],
  ])('a number of %d is shown in ±%d', (at, size) => {
    const { low, high } = usualRange(at);
    expect(high / size).toBeCloseTo(1, 9);
    expect(low).toBe(-high);
  });

  test('the largest double has a range with a length', () => {
    const { low, high } = usualRange(-Number.MAX_VALUE);
    expect(Number.isFinite(high - low)).toBe(true);
  });

  test('a step takes a fifth of its range', () => {
    expect(rangeOfStep(0.4, 0.3)).toEqual({ low: 0.1, high: 0.6 });
    expect(rangeOfStep(0.4, 0.4)).toBeUndefined();
    expect(rangeOfStep(0.4, Number.NEGATIVE_INFINITY)).toBeUndefined();
  });

  test('wider and closer keep the point where it is', () => {
    expect(widened({ low: -4, high: 4 }, 0.5, 2)).toEqual({ low: -1, high: 3 });
    expect(widened({ low: -1, high: 3 }, 2, 2)).toEqual({ low: -4, high: 4 });
    // A point that is not in the picture is not gone after.
    expect(widened({ low: -4, high: 4 }, 0.5, 100)).toEqual({ low: -2, high: 2 });
  });

  test('a flat curve still has a height to be drawn in, and one that is nowhere finite has none', () => {
    expect(heightOf([0.3, 0.3])).toEqual({ low: expect.closeTo(0.15), high: expect.closeTo(0.45) });
    expect(heightOf([0, 0])).toEqual({ low: -1, high: 1 });
    // Of a softmax with one bias for all: it changes nothing but the rounding.
    const rounded = heightOf([1.000013132029, 1.000013132029 + 2 ** -52]);
    expect(rounded).toEqual({ low: expect.closeTo(0.5), high: expect.closeTo(1.5) });
    expect(heightOf([Infinity, Number.NaN])).toBeUndefined();
  });

  test('a valley that comes near 0 is drawn from 0', () => {
    expect(heightOf([0.1, 0.5])?.low).toBe(0);
    expect(heightOf([0.45, 0.5])?.low).toBeGreaterThan(0.4);
  });
});

test('a table has every so many points, and the last', () => {
  const points = Array.from({ length: 100 }, (_, at) => ({ at, value: 0 }));
  const some = everySoMany(points, 10);
  expect(some.length).toBeLessThanOrEqual(11);
  expect(some.at(-1)?.at).toBe(99);
});
