import { describe, expect, test } from 'vitest';
import { type AnyProblem, type Problem, train } from '../../../src/engine';
import { outcomeOf } from '../../../src/engine/training';
import { EXAMPLES } from '../../../src/examples';
import { classic, largestStableRate, oneNumber, record } from './helpers';

const outcome = (problem: AnyProblem, updates: number) => outcomeOf(record(problem, updates));

describe('runs whose nature is known beforehand', () => {
  test('the classic’s article: 10,000 updates bring the error to .0000351', () => {
    const found = outcome(classic, 10_000);
    expect(found).toMatchObject({ kind: 'converged', updates: 10_000, rises: 0, saturated: [] });
    expect(found.first).toBeCloseTo(0.298371109, 9);
    expect(found.last).toBeCloseTo(0.0000351019, 10);
    expect(found.goal).toBeCloseTo(0.0001, 15);
  });

  test('the goal is reached at the first update whose error is not above it', () => {
    const { reachedAt = Number.NaN, goal = Number.NaN } = outcome(classic, 10_000);
    const { updates } = train(classic, { updates: 10_000, stopBelow: goal });
    expect(reachedAt).toBe(updates);
  });

  test('a learning rate of .01 is slow: after 1,000 updates it is no further than after 20 of .5', () => {
    const slow = outcome({ ...classic, learningRate: 0.01 }, 1000);
    const fast = train({ ...classic, learningRate: 0.5 }, { updates: 20 }).errors;
    expect(slow.kind).toBe('slow');
    expect(slow.last).toBeCloseTo(fast.at(-1) ?? 0, 2);
    expect(slow).not.toHaveProperty('reachedAt');
  });

  test('a learning rate of 0 changes nothing', () => {
    expect(outcome({ ...classic, learningRate: 0 }, 100)).toMatchObject({
      kind: 'still',
      rises: 0,
    });
  });

  test('a learning rate below 0 climbs: every update makes the error larger', () => {
    const found = outcome({ ...classic, learningRate: -0.5 }, 100);
    expect(found).toMatchObject({ kind: 'diverged', rises: 100 });
    expect(found.last).toBe(found.highest);
  });

  test('targets that no sigmoid reaches saturate the outputs; the error comes down to ½ for each', () => {
    const found = outcome({ ...classic, targets: [2, 2], learningRate: 5 }, 10_000);
    expect(found).toMatchObject({ kind: 'saturated', saturated: ['o1', 'o2'] });
    expect(found.last).toBeGreaterThan(1);
    expect(found.last).toBeLessThan(1.01);
  });

  test('an output with a net input of 40 has no slope left, however long it runs', () => {
    const output: Problem['output'] = { ...classic.output, biases: [40, 0] };
    const found = outcome({ ...classic, sharedBiases: false, output }, 1000);
    expect(found).toMatchObject({ kind: 'saturated', saturated: ['o1'] });
  });

  test('a hidden layer with net inputs of −40 has nothing to hand on', () => {
    const hidden: Problem['hidden'] = { ...classic.hidden, biases: [-40, -40] };
    const found = outcome(
      { ...classic, hidden, output: { ...classic.output, biases: [0, 0] } },
      1000,
    );
    expect(found).toMatchObject({ kind: 'saturated', saturated: ['h1', 'h2'] });
  });

  test('a target of 1e200: the error itself is too large for a computer', () => {
    const found = outcome({ ...classic, targets: [1e200, 0.99] }, 100);
    expect(found).toMatchObject({ kind: 'overflow', updates: 0 });
  });
});

describe('on either side of the largest stable learning rate', () => {
  test.each([0.5, 0.6, 0.3])('for the target %d', (target) => {
    const rate = largestStableRate(target);
    const stable = outcome(oneNumber(target, 0.9 * rate), 2000);
    expect(stable.kind).toBe('converged');
    expect(stable.last).toBeLessThan(1e-20);
    const unstable = outcome(oneNumber(target, 1.3 * rate), 2000);
    expect(unstable.kind).toBe('oscillated');
    expect(unstable.end.high).toBeGreaterThan(0.0001);
  });
});

describe('for every example and learning rate', () => {
  const cases = EXAMPLES.flatMap(({ id, problem }) =>
    [-1, 0, 0.01, 0.5, 5, 50, 500, 1e300].flatMap((learningRate) =>
      [true, false].map((updateBiases) => ({
        name: `${id}, η = ${learningRate}, biases ${updateBiases ? 'updated' : 'held'}`,
        problem: { ...problem, learningRate, updateBiases },
      })),
    ),
  );

  test.each(cases)('$name: every figure is a finite number, and they agree', ({ problem }) => {
    const found = outcome(problem, 500);
    const { first, last, goal = Number.NaN, highest, end } = found;
    for (const figure of [first, last, goal, highest, end.low, end.high])
      expect(Number.isFinite(figure)).toBe(true);
    expect(end.low).toBeLessThanOrEqual(last);
    expect(end.high).toBeGreaterThanOrEqual(last);
    expect(highest).toBeGreaterThanOrEqual(Math.max(first, end.high));
    if (found.kind === 'converged') expect(last).toBeLessThanOrEqual(goal);
    if (found.kind === 'diverged') expect(last).toBeGreaterThan(first);
    expect(found.saturated.length > 0).toBe(found.kind === 'saturated');
  });
});

test('a single update has an outcome too', () => {
  expect(outcome(classic, 1)).toMatchObject({ kind: 'slow', updates: 1, end: { updates: 1 } });
});
