import { scaleLinear } from 'd3';
import { describe, expect, test } from 'vitest';
import { contourLevels, levelsOf, overflowPlace } from '../../../src/components/explore/mapLevels';
import { pathSoFar } from '../../../src/components/explore/pathSoFar';
import { traceUpdate } from '../../../src/engine';
import { gradientOf, surfaceOf, trajectory } from '../../../src/engine/explore';
import { createTutor, currentExample, workOf } from '../../../src/state';
import { problemOf, reference } from '../../fixtures/reference';
import { forwardPass, oracle } from '../../oracle/network';

const entry = reference('classic');
const problem = problemOf(entry, false);
const classic = traceUpdate(problem);
const BY = ['w.o1.h1', 'w.o1.h2'] as const;
const RANGES = [
  { low: -4, high: 4 },
  { low: -2, high: 6 },
] as const;

describe('the surface', () => {
  test('has another implementation’s error at every point, row by row', () => {
    const { values, columns, rows, heights, lowest } = surfaceOf(classic, BY, RANGES, 9);
    const expected = [...rows].flatMap((y) =>
      [...columns].map(
        (x) => forwardPass(problem, { [BY[0]]: x, [BY[1]]: y })['error.total'] ?? Number.NaN,
      ),
    );
    values.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 13);
    });
    expect(heights?.low).toBeCloseTo(Math.min(...expected), 13);
    expect(heights?.high).toBeCloseTo(Math.max(...expected), 13);
    expect(lowest?.numbers).toEqual([-4, -2]);
  });

  test('its gradient is the two derivatives of the update', () => {
    const [first, second] = gradientOf(classic, BY);
    const plain = oracle(problem);
    expect(first).toBeCloseTo(plain['d(error.total)/d(w.o1.h1)'] ?? Number.NaN, 14);
    expect(second).toBeCloseTo(plain['d(error.total)/d(w.o1.h2)'] ?? Number.NaN, 14);
  });

  test('an error that is infinite everywhere has no height, and no line', () => {
    const trace = traceUpdate({ ...problem, targets: [1e200, 0.99] });
    const surface = surfaceOf(trace, BY, RANGES, 9);
    expect(surface.hasOverflow).toBe(true);
    expect(surface.heights).toBeUndefined();
    const axis = scaleLinear([-4, 4], [0, 400]);
    expect(contourLevels(surface, axis, axis, 16)).toEqual([]);
  });
});

describe('the levels', () => {
  test('are round numbers between the lowest and the highest', () => {
    expect(levelsOf({ low: 0.02, high: 0.51 })).toEqual([
      0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5,
    ]);
  });

  test('go in ratios where the error falls to a tiny part', () => {
    const levels = levelsOf({ low: 1e-6, high: 1 });
    expect(levels.some((level) => level < 1e-4)).toBe(true);
    expect(levels.every((level) => level > 1e-6 && level < 1)).toBe(true);
  });

  test('each line is where the error is so much', () => {
    const surface = surfaceOf(classic, BY, RANGES, 80);
    const x = scaleLinear([-4, 4], [0, 800]);
    const y = scaleLinear([-2, 6], [600, 0]);
    const levels = contourLevels(surface, x, y, 16);
    expect(levels.length).toBeGreaterThan(5);
    for (const { error, label } of levels) {
      if (!label) continue;
      const [px, py] = label;
      const there = forwardPass(problem, { [BY[0]]: x.invert(px), [BY[1]]: y.invert(py) });
      expect(there['error.total']).toBeCloseTo(error, 3);
    }
    expect(levels.filter(({ label }) => label).length).toBeGreaterThan(5);
  });

  test('a flat surface has none', () => {
    const surface = surfaceOf(classic, ['x1', 'x2'], RANGES, 5);
    const flat = { ...surface, heights: { low: 1, high: 1 } };
    const axis = scaleLinear([0, 1], [0, 100]);
    expect(contourLevels(flat, axis, axis, 16)).toEqual([]);
  });
});

describe('the way of the updates', () => {
  test('is that of updates made one by one', () => {
    const { points, overflows } = trajectory(problem, BY, 20);
    let at = problem;
    for (const { update, numbers, error } of points) {
      const plain = oracle(at);
      expect(numbers[0]).toBeCloseTo(at.output.weights[0][0], 13);
      expect(numbers[1]).toBeCloseTo(at.output.weights[0][1], 13);
      expect(error).toBeCloseTo(plain['error.total'] ?? Number.NaN, 13);
      expect(points[update]?.update).toBe(update);
      at = traceUpdate(at).updated;
    }
    expect(points).toHaveLength(21);
    expect(overflows).toBe(false);
  });

  test('of many updates is thinned, and ends with the last of them', () => {
    const { points } = trajectory(problemOf(entry, true), BY, 1000);
    expect(points.length).toBeLessThanOrEqual(201);
    expect(points.at(-1)?.update).toBe(1000);
    expect((points.at(-1)?.error ?? 0) / entry.errorAfter1000).toBeCloseTo(1, 9);
  });

  test('ends where the next update would leave the range of a double', () => {
    const wild = { ...problem, targets: [1e150, 0.99] as const, learningRate: 1e300 };
    const { points, overflows } = trajectory(wild, BY, 10);
    expect(overflows).toBe(true);
    expect(points.length).toBeLessThan(11);
    for (const { numbers } of points) expect(numbers.every(Number.isFinite)).toBe(true);
  });

  test('so far is known from what undo remembers, and gone with an edit', () => {
    const tutor = createTutor();
    const example = currentExample(tutor.getState());
    expect(pathSoFar(tutor, example.problem, BY)).toBeUndefined();
    tutor.setGiven('w.o1.h1', 0.7);
    tutor.applyUpdates(3);
    tutor.applyUpdates(2);
    const way = pathSoFar(tutor, example.problem, BY);
    expect(way?.points.map(({ update }) => update)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(way?.points[0]?.numbers).toEqual([0.7, 0.45]);
    const trace = traceUpdate(workOf(tutor.getState()).problem);
    expect(way?.points.at(-1)?.numbers).toEqual(BY.map((id) => trace.value(id)));
    tutor.setGiven('w.o1.h1', 0.1);
    expect(pathSoFar(tutor, example.problem, BY)).toBeUndefined();
  });
});

test('a drag of the point is one entry of undo, in both directions', () => {
  const tutor = createTutor();
  for (const [x, y] of [
    [0.5, 0.5],
    [0.6, 0.5],
    [0.7, 0.9],
  ] as const) {
    tutor.setGivens(
      new Map([
        ['w.o1.h1', x],
        ['w.o1.h2', y],
      ]),
      'drag',
    );
  }
  expect(tutor.temporal.getState().pastStates).toHaveLength(1);
  tutor.undo();
  const trace = traceUpdate(workOf(tutor.getState()).problem);
  expect(BY.map((id) => trace.value(id))).toEqual([0.4, 0.45]);
});

test('the words for what is too large stand in its middle', () => {
  const surface = {
    columns: Float64Array.from([0, 1, 2, 3]),
    rows: Float64Array.from([0, 1, 2]),
    values: Float64Array.from([1, Infinity, NaN, Infinity, 1, Infinity, NaN, Infinity, 1, 1, 1, 1]),
    hasOverflow: true,
  };
  const axis = scaleLinear([0, 10], [0, 100]);
  expect(overflowPlace(surface, axis, axis)).toEqual([20, 10]);
  expect(overflowPlace({ ...surface, hasOverflow: false }, axis, axis)).toBeUndefined();
});
