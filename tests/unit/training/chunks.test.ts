import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Problem, train } from '../../../src/engine';
import { CHUNK, problemAt, trainInChunks, updatesOf } from '../../../src/engine/training';
import { runs } from '../../crossing';
import { ordinaryProblems, wildProblems } from '../../oracle/problems';
import { classic, record } from './helpers';

describe('a run made in pieces', () => {
  test.each([
    ['ordinary numbers', ordinaryProblems],
    ['any finite numbers, up to where they overflow', wildProblems],
  ])('is the run made at once, to the last bit: %s', (_, problems) => {
    fc.assert(
      fc.property(
        problems,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 15 }),
        (problem, updates, size) => {
          const pieces = [...trainInChunks(problem, updates, size)];
          const whole = train(problem, { updates });
          expect(pieces.flatMap(({ errors }) => [...errors])).toEqual([...whole.errors]);
          expect(pieces.at(-1)?.reached).toEqual({ update: whole.updates, problem: whole.final });
          expect(pieces.map(({ stopped }) => stopped)).toEqual([
            ...pieces.slice(1).map(() => undefined),
            whole.stopped,
          ]);
        },
      ),
      { numRuns: runs(60, 200) },
    );
  });

  test('stops where it is no longer asked: nothing beyond that is calculated', () => {
    const pieces = trainInChunks(classic, 100_000);
    const first = pieces.next().value;
    pieces.return();
    expect(first?.reached.update).toBe(CHUNK);
    expect(pieces.next().done).toBe(true);
  });

  test('of a problem that cannot be worked throws as train does', () => {
    const broken = { ...classic, learningRate: Number.NaN };
    expect(() => trainInChunks(broken, 10).next()).toThrow(/^learningRate must be a finite number/);
  });
});

describe('any update of a run', () => {
  const updates = 2_750;
  const run = record({ ...classic, updateBiases: true }, updates);

  test.each([0, 1, 999, 1000, 1001, 2000, 2749, 2750])('%i is as train has it', (update) => {
    const direct = train({ ...classic, updateBiases: true }, { updates: update }).final;
    expect(problemAt(run, update)).toEqual(direct);
  });

  test('is found for random problems and updates', () => {
    fc.assert(
      fc.property(ordinaryProblems, fc.integer({ min: 0, max: 1500 }), (problem, update) => {
        expect(problemAt(record(problem, 1500), update)).toEqual(
          train(problem, { updates: update }).final,
        );
      }),
      { numRuns: 20 },
    );
  });

  test('beyond the end is the end, before the start the start', () => {
    expect(problemAt(run, 9_999)).toEqual(problemAt(run, updates));
    expect(problemAt(run, -1)).toBe(run.start);
  });

  test('of a run that overflowed is finite up to its end', () => {
    const far: Problem = { ...classic, targets: [1e200, 0.99] };
    const broken = record(far, 100);
    expect(broken.stopped).toBe('overflow');
    expect(updatesOf(broken)).toBe(0);
    expect(problemAt(broken, 50)).toEqual(far);
  });
});
