import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Problem, ProblemError, traceUpdate, train } from '../../../src/engine';
import { runs } from '../../crossing';
import { problemOf, reference } from '../../fixtures/reference';
import { ordinaryProblems, wildProblems } from '../../oracle/problems';

const classic = problemOf(reference('classic'), false);

const numbersOf = ({ hidden, output }: Problem): readonly number[] =>
  [hidden, output].flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);

/** Plain JSON has no −0; nor have the problems that come out of an update. */
const plain = (problem: Problem): Problem => JSON.parse(JSON.stringify(problem));

/** The same updates made one trace at a time, up to the first that is not sound. */
function byTraces(problem: Problem, updates: number): { errors: number[]; final: Problem } {
  const errors = [traceUpdate(problem).value('error.total')];
  let current = plain(problem);
  for (let i = 0; i < updates && Number.isFinite(errors[i]); i++) {
    const { updated } = traceUpdate(current);
    if (!numbersOf(updated).every(Number.isFinite)) break;
    current = updated;
    errors.push(traceUpdate(current).value('error.total'));
  }
  return { errors, final: current };
}

// Vitest's toEqual tells −0 from 0, so agreement is to the last bit, the sign of a zero included.
describe('agrees with repeated traces to the last bit', () => {
  test.each([
    ['ordinary numbers', ordinaryProblems],
    ['any finite numbers, up to where they overflow', wildProblems],
  ])('over %s and every choice about the biases', (_, problems) => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 12 }), (problem, updates) => {
        const run = train(problem, { updates });
        const traced = byTraces(problem, updates);
        expect([...run.errors]).toEqual(traced.errors);
        expect(run.final).toEqual(traced.final);
        expect(run.updates).toBe(traced.errors.length - 1);
      }),
      { numRuns: runs(40, 300) },
    );
  });

  test('over a thousand updates of the classic example', () => {
    const run = train({ ...classic, updateBiases: true }, { updates: 1000 });
    const traced = byTraces({ ...classic, updateBiases: true }, 1000);
    expect([...run.errors]).toEqual(traced.errors);
    expect(run.final).toEqual(traced.final);
  });
});

describe('what it gives back', () => {
  test('one error more than there were updates', () => {
    const run = train(classic, { updates: 10 });
    expect(run).toMatchObject({ updates: 10, stopped: 'updates' });
    expect(run.errors).toBeInstanceOf(Float64Array);
    expect(run.errors).toHaveLength(11);
  });

  test('of no updates: the error as it is, and the same numbers', () => {
    const run = train(classic, { updates: 0 });
    expect([...run.errors]).toEqual([traceUpdate(classic).value('error.total')]);
    expect(run.final).toEqual(classic);
    expect(run.stopped).toBe('updates');
  });

  test('the classic example is down to .0000351085 after 10,000 updates', () => {
    const { errors } = train(classic, { updates: 10_000 });
    expect(errors.at(-1)).toBeCloseTo(0.0000351085, 7);
  });

  test('−0 is taken as 0', () => {
    const held: Problem = { ...classic, hidden: { ...classic.hidden, biases: [-0, -0] } };
    expect(train(held, { updates: 3 }).final.hidden.biases).toEqual([0, 0]);
    expect(traceUpdate(held).updated.hidden.biases).toEqual([0, 0]);
  });

  test('the problem that it was given is left alone', () => {
    const before = structuredClone(classic);
    train(classic, { updates: 5 });
    expect(classic).toEqual(before);
  });
});

describe('stopBelow', () => {
  test('stops at the first error below it', () => {
    const { errors, updates, stopped } = train(classic, { updates: 10_000, stopBelow: 0.01 });
    expect(stopped).toBe('below');
    expect(errors).toHaveLength(updates + 1);
    expect(errors[updates]).toBeLessThan(0.01);
    expect(errors[updates - 1]).toBeGreaterThanOrEqual(0.01);
    expect(errors).toEqual(train(classic, { updates }).errors);
  });

  test('makes no update where the error is below it already', () => {
    const run = train(classic, { updates: 10, stopBelow: 1 });
    expect(run).toMatchObject({ updates: 0, stopped: 'below', final: classic });
    expect(run.errors).toHaveLength(1);
  });

  test('an error equal to it is not below it', () => {
    const error = traceUpdate(classic).value('error.total');
    expect(train(classic, { updates: 0, stopBelow: error }).stopped).toBe('updates');
  });

  test('is not reached where it is 0', () => {
    expect(train(classic, { updates: 5, stopBelow: 0 }).stopped).toBe('updates');
  });
});

describe('overflow', () => {
  test('of a weight: stops at the last update whose numbers are all finite', () => {
    // A first update brings an output out of deep saturation; there its slope is e^709 times as steep.
    const leaping: Problem = {
      ...classic,
      inputs: [0, 0],
      targets: [1.165e11, 0.5],
      hidden: {
        weights: [
          [0, 0],
          [0, 0],
        ],
        biases: [0, 0],
      },
      output: {
        weights: [
          [0, 0],
          [0, 0],
        ],
        biases: [-709, 0],
      },
      sharedBiases: false,
      learningRate: 1e300,
    };
    const run = train(leaping, { updates: 1000 });
    expect(run.stopped).toBe('overflow');
    expect(run.updates).toBe(1);
    expect(run.errors).toHaveLength(2);
    expect(numbersOf(run.final).every(Number.isFinite)).toBe(true);
    expect(numbersOf(traceUpdate(run.final).updated).every(Number.isFinite)).toBe(false);
  });

  test('of the error: no update is made, and the error says so', () => {
    const far: Problem = { ...classic, targets: [1e200, 0.99] };
    const run = train(far, { updates: 100 });
    expect(run).toMatchObject({ updates: 0, stopped: 'overflow', final: far });
    expect([...run.errors]).toEqual([Infinity]);
  });

  test('in any finite problem leaves final numbers that are finite', () => {
    fc.assert(
      fc.property(wildProblems, fc.integer({ min: 0, max: 200 }), (problem, updates) => {
        const run = train(problem, { updates });
        expect(numbersOf(run.final).every(Number.isFinite)).toBe(true);
        expect(run.errors).toHaveLength(run.updates + 1);
        expect([...run.errors.subarray(0, run.updates)].every(Number.isFinite)).toBe(true);
        expect(run.stopped === 'updates').toBe(
          run.updates === updates && Number.isFinite(run.errors.at(-1)),
        );
      }),
      { numRuns: runs(80, 500) },
    );
  });
});

describe('options that are not as described', () => {
  test.each([-1, 1.5, Number.NaN, Infinity, 2 ** 40, '10', undefined])('updates: %o', (updates) => {
    const action = (): unknown => train(classic, { updates: updates as number });
    expect(action).toThrow(ProblemError);
    expect(action).toThrow(/^updates must be a whole number from 0 to 100000000, not /);
  });

  test.each([Number.NaN, '0.1', null])('stopBelow: %o', (stopBelow) => {
    const action = (): unknown => train(classic, { updates: 1, stopBelow: stopBelow as number });
    expect(action).toThrow(ProblemError);
    expect(action).toThrow(/^stopBelow must be a number, not /);
  });
});
