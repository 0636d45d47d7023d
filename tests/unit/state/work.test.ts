import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyProblem, generalOf, ProblemError, traceUpdate } from '../../../src/engine';
import type { Work } from '../../../src/state';
import { sameProblem } from '../../../src/state/work/choices';
import { holdBiases, traceOf } from '../../../src/state/work/problemEdits';
import { newWork, withBiases, withGiven, withUpdates } from '../../../src/state/work/work';
import { ordinaryProblems, wildProblems } from '../../oracle/problems';
import { exampleOf } from './helpers';

const classic = exampleOf('classic').problem;
const errorOf = (problem: AnyProblem): number => traceUpdate(problem).value('error.total');
const increases = (work: Work): boolean =>
  work.curve.every(({ update }, i) => i === 0 || update > (work.curve[i - 1]?.update ?? 0));

describe('updates', () => {
  test('made at once are those made one by one, with the same curve', () => {
    fc.assert(
      fc.property(
        ordinaryProblems.map(generalOf),
        fc.integer({ min: 1, max: 20 }),
        (problem, updates) => {
          const atOnce = withUpdates(newWork(problem), updates);
          let oneByOne = newWork(problem);
          for (let i = 0; i < updates; i++) oneByOne = withUpdates(oneByOne, 1);
          expect(atOnce.problem).toEqual(oneByOne.problem);
          expect(atOnce.updates).toBe(updates);
          expect(oneByOne.updates).toBe(updates);
          expect(atOnce.curve).toEqual(oneByOne.curve);
        },
      ),
    );
  });

  test('are those of the trace', () => {
    const { problem, curve } = withUpdates(newWork(classic), 1);
    expect(problem).toEqual(traceUpdate(classic).updated);
    expect(curve).toEqual([
      { update: 0, error: errorOf(classic) },
      { update: 1, error: errorOf(problem) },
    ]);
  });

  test('of no number are no change', () => {
    const work = newWork(classic);
    expect(withUpdates(work, 0)).toBe(work);
  });

  test.each([-1, 0.5, Number.NaN, 1e12])('%s of them are refused', (updates) => {
    expect(() => withUpdates(newWork(classic), updates)).toThrow(ProblemError);
  });

  test('stop before the range of a double ends, and draw nothing infinite', () => {
    fc.assert(
      fc.property(wildProblems.map(generalOf), (problem) => {
        const work = withUpdates(newWork(problem), 5);
        expect(work.updates).toBeLessThanOrEqual(5);
        for (const { error } of work.curve) expect(error).toBeLessThan(Infinity);
        for (const error of work.trail) expect(error).toBeLessThan(Infinity);
        expect(() => traceOf(work.problem)).not.toThrow();
      }),
    );
  });
});

describe('the curve', () => {
  test.each([10, 399, 400, 1000, 10_000])('of %i updates keeps its ends, in order', (updates) => {
    const work = withUpdates(newWork(classic), updates);
    expect(work.curve[0]).toEqual({ update: 0, error: errorOf(classic) });
    expect(work.curve.at(-1)).toEqual({ update: updates, error: errorOf(work.problem) });
    expect(increases(work)).toBe(true);
    expect(work.curve.length).toBeLessThanOrEqual(400);
    expect(work.curve.length).toBeGreaterThan(Math.min(updates, 200));
  });

  test('goes on over run after run', () => {
    let work = newWork(classic);
    for (const updates of [10_000, 1, 1, 100, 1000, 10]) work = withUpdates(work, updates);
    expect(work.updates).toBe(11_112);
    expect(work.curve[0]?.update).toBe(0);
    expect(work.curve.at(-1)?.update).toBe(11_112);
    expect(increases(work)).toBe(true);
    expect(work.curve.length).toBeLessThanOrEqual(400);
  });

  test('has more points where it is young and steep', () => {
    const { curve } = withUpdates(newWork(classic), 10_000);
    const upTo = (update: number): number => curve.filter((point) => point.update < update).length;
    expect(upTo(100)).toBeGreaterThan(50);
    expect(upTo(10_000) - upTo(9_900)).toBeLessThan(5);
  });

  test('starts anew after an edit, and the count of updates goes on', () => {
    const edited = withGiven(withUpdates(newWork(classic), 10), 'w.o1.h1', 1);
    expect(edited).toMatchObject({ updates: 10, curve: [] });
    expect(withUpdates(edited, 2).curve.map(({ update }) => update)).toEqual([10, 11, 12]);
  });
});

describe('an edit', () => {
  test('changes one number and nothing else', () => {
    const { problem } = withGiven(newWork(classic), 'w.o1.h1', 1);
    expect(problem).toEqual({
      ...classic,
      layers: [
        classic.layers[0],
        {
          weights: [
            [1, 0.45],
            [0.5, 0.55],
          ],
          biases: [0.6, 0.6],
          activation: 'sigmoid',
        },
      ],
    });
  });

  test('of a shared bias changes both', () => {
    expect(withGiven(newWork(classic), 'b.h', 1).problem).toMatchObject({
      layers: [{ biases: [1, 1] }, { biases: [0.6, 0.6] }],
    });
  });

  test('to the number it has is no change', () => {
    const work = newWork(classic);
    expect(withGiven(work, 'w.o1.h1', 0.4)).toBe(work);
  });

  test.each(['b.h1', 'net.h1', 'nothing', '__proto__'])('of %s, no given, is refused', (id) => {
    expect(() => withGiven(newWork(classic), id, 1)).toThrow(RangeError);
  });
});

describe('the trail', () => {
  test('starts with the error before the first edit or update', () => {
    const edited = withGiven(newWork(classic), 'w.o1.h1', 1);
    expect(edited.trail).toEqual([errorOf(classic), errorOf(edited.problem)]);
    const updated = withUpdates(newWork(classic), 3);
    expect(updated.trail).toEqual([errorOf(classic), errorOf(updated.problem)]);
  });

  test('keeps the last forty', () => {
    let work = newWork(classic);
    for (let i = 1; i <= 60; i++) work = withGiven(work, 'w.o1.h1', i);
    expect(work.trail).toHaveLength(40);
    expect(work.trail.at(-1)).toBe(errorOf(work.problem));
  });

  test('leaves out an error that is beyond the computer’s numbers', () => {
    const far = withGiven(newWork(classic), 't1', 1e200);
    expect(far.trail).toEqual([errorOf(classic)]);
    expect(withGiven(far, 't1', 0.01).trail).toEqual([errorOf(classic), errorOf(classic)]);
  });
});

describe('how biases are held', () => {
  test('chosen as they are is no change', () => {
    const work = newWork(classic);
    expect(withBiases(work, { sharedBiases: true, updateBiases: false })).toBe(work);
    expect(withBiases(work, {})).toBe(work);
  });

  test('shared: the first neuron’s bias is its layer’s', () => {
    const matrix = exampleOf('matrix').problem;
    expect(holdBiases(matrix, { sharedBiases: true })).toEqual({
      ...matrix,
      sharedBiases: true,
      layers: [
        { ...matrix.layers[0], biases: [0.1, 0.1] },
        { ...matrix.layers[1], biases: [0.16, 0.16] },
      ],
    });
  });

  test('is part of what makes two problems the same', () => {
    expect(sameProblem(classic, structuredClone(classic))).toBe(true);
    expect(sameProblem(classic, { ...classic, updateBiases: true })).toBe(false);
    expect(sameProblem(classic, { ...classic, sharedBiases: false })).toBe(false);
    expect(sameProblem(classic, { ...classic, learningRate: 1 })).toBe(false);
  });
});
