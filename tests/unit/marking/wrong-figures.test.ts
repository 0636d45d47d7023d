import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWork, traceUpdate } from '../../../src/engine';
import { runs } from '../../crossing';
import { oracle } from '../../oracle/network';
import { ordinaryProblems, plainProblems } from '../../oracle/problems';
import { exampleOf } from '../../reading/cases';
import { shortened, workedByHand } from './learner';

const nth = fc.nat({ max: 1000 });
const signs = fc.constantFrom(-1, 1);

describe('a wrong figure', () => {
  // Where three digits are asked for, a difference may leave no more than two.
  test.each([
    [3, 0.1],
    [6, 0.0002],
  ])(
    'alone, of %i digits that are asked for, and off by %d of itself or more, is never right',
    (digits, least) => {
      const shares = fc.oneof(
        fc.double({ min: least, max: 2 * least, noNaN: true }),
        fc.double({ min: least, max: 2, noNaN: true }),
      );
      fc.assert(
        fc.property(plainProblems, nth, shares, signs, (problem, n, share, sign) => {
          const exact = Object.entries(oracle(problem)).filter(
            ([, value]) => Math.abs(value) > 1e-9,
          );
          const [id = '', value = 0] = exact[n % exact.length] ?? [];
          const figure = (value * (1 + sign * share)).toPrecision(6);
          // −δ is right in other books.
          fc.pre(Math.abs(Number(figure) + value) > least * Math.abs(value));
          const marks = markWork(traceUpdate(problem), new Map([[id, figure]]), { digits });
          const verdict = marks.get(id)?.verdict;
          // Of what a difference lost all digits nobody can tell.
          expect(['wrong', 'short'], `${id} ${figure} ${value}`).toContain(verdict);
        }),
        { numRuns: runs(60, 2000) },
      );
    },
  );

  test('among right ones at ten digits is never right, and never follows', () => {
    const write = shortened(10, 'rounded', 'decimals');
    const offs = fc.double({ min: 1e-6, max: 2, noNaN: true });
    fc.assert(
      fc.property(ordinaryProblems, nth, offs, signs, (problem, n, off, sign) => {
        const work = new Map(workedByHand(problem, write));
        const ids = [...work.keys()];
        const id = ids[n % ids.length] ?? '';
        work.set(id, (Number(work.get(id)) + sign * off).toFixed(10));
        expect(markWork(traceUpdate(problem), work).get(id)?.verdict).toBe('wrong');
      }),
      { numRuns: runs(25, 600) },
    );
  });

  test('seldom fits a mistake by chance: a made-up figure gets no made-up reason', () => {
    const { trace } = exampleOf('classic');
    const figures = fc.integer({ min: 100_000, max: 999_998 }).map((n) => n / 1_000_000);
    const ids = fc.constantFrom(
      'net.o1',
      'new(w.h1.x1)',
      'd(error.total)/d(w.h1.x1)',
      'new(error.total)',
    );
    const firm: string[] = [];
    fc.assert(
      fc.property(ids, figures, (id, value) => {
        const work = new Map([[id, value.toFixed(6)]]);
        const mark = markWork(trace, work).get(id);
        const reasons = mark?.diagnoses ?? [];
        for (const { id: reason } of reasons) firm.push(`${id} ${value} ${reason}`);
        if (mark?.verdict === 'wrong' && reasons.length === 0) expect(mark.next).toBeDefined();
      }),
      { numRuns: runs(30, 300) },
    );
    expect(firm.length, firm.join(', ')).toBeLessThan(10);
  });
});

describe('the next step, where no mistake is known', () => {
  const { trace } = exampleOf('classic');
  const next = (work: readonly (readonly [string, string])[], id: string) =>
    markWork(trace, new Map(work)).get(id)?.next;

  test('is to write down the first thing that it needs and that is missing', () => {
    expect(next([['error.total', '0.71234']], 'error.total')).toEqual({
      kind: 'writeDown',
      id: 'error.o1',
    });
  });

  test('is to put an earlier figure right first', () => {
    const work = [
      ['net.h1', '0.71234'],
      ['out.h1', '0.91234'],
    ] as const;
    expect(next(work, 'out.h1')).toEqual({ kind: 'correct', id: 'net.h1' });
  });

  test('is to work it out again where everything is there', () => {
    expect(next([['net.h1', '0.71234']], 'net.h1')).toEqual({
      kind: 'recalculate',
      from: ['w.h1.x1', 'x1', 'w.h1.x2', 'x2', 'b.h'],
    });
  });

  test('there is none for a right figure', () => {
    expect(next([['net.h1', '0.3775']], 'net.h1')).toBeUndefined();
  });
});
