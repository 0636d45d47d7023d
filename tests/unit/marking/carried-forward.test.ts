import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWork, traceUpdate } from '../../../src/engine';
import { runs } from '../../crossing';
import { plainProblems } from '../../oracle/problems';
import { exampleOf, shortProblem } from '../../reading/cases';
import { shortened, type Write, workedByHand } from './learner';

/** Writes as `write` does, but for a slip in one quantity. */
const slipping =
  (write: Write, at: string, slip: (value: number) => number): Write =>
  (id, value) =>
    write(id, id === at ? slip(value) : value);

const nth = fc.nat({ max: 1000 });
const slips = fc.double({ min: 0.1, max: 0.9, noNaN: true });

describe('one slip, with everything after it worked from it', () => {
  test('is one wrong figure, and the rest is right or follows from it', () => {
    const digits = fc.integer({ min: 4, max: 9 });
    fc.assert(
      fc.property(
        plainProblems,
        nth,
        slips,
        digits,
        fc.boolean(),
        (problem, n, off, count, viaDelta) => {
          const write = shortened(count, 'rounded', 'significant');
          const trace = traceUpdate(problem);
          const ids = [...workedByHand(problem, write).keys()];
          const at = ids[n % ids.length] ?? '';
          const careless = slipping(write, at, (value) => value + off);
          const work = workedByHand(problem, careless, viaDelta);
          const marks = markWork(trace, work);
          // What only repeats the wrong figure costs nothing more.
          const wrong = [...marks].filter(
            ([, { verdict, again }]) => verdict === 'wrong' && again === undefined,
          );
          expect(wrong.map(([id]) => id)).toEqual([at]);
          for (const [id, { verdict, slip }] of marks) {
            if (verdict === 'follows') expect(slip, id).toEqual([at]);
          }
        },
      ),
      { numRuns: runs(25, 800) },
    );
  });

  test('is found where the figures between are not written down', () => {
    const { example, trace } = exampleOf('classic');
    const write = shortened(8, 'rounded', 'decimals');
    const all = workedByHand(
      shortProblem(example),
      slipping(write, 'net.h1', (value) => value + 0.1),
    );
    const written = ['net.h1', 'out.o1', 'new(w.o1.h1)', 'new(w.h1.x1)', 'new(error.total)'];
    // The learner keeps every digit in the calculator, and shows these alone.
    const long = workedByHand(
      shortProblem(example),
      slipping(shortened(15, 'rounded', 'significant'), 'net.h1', (value) => value + 0.1),
    );
    for (const figures of [all, long]) {
      const work = new Map(written.map((id) => [id, Number(figures.get(id)).toFixed(6)]));
      const verdicts = [...markWork(trace, work).values()].map(({ verdict }) => verdict);
      expect(verdicts).toEqual(['wrong', 'follows', 'follows', 'follows', 'follows']);
    }
  });
});

describe('a mistake that is made with wrong figures', () => {
  const { example, trace } = exampleOf('classic');
  const write = shortened(8, 'rounded', 'decimals');

  test('is told all the same', () => {
    const slip = slipping(write, 'out.h1', (value) => value + 0.05);
    const work = new Map(workedByHand(shortProblem(example), slip));
    const gradient = Number(work.get('d(error.total)/d(w.o1.h1)'));
    work.set('new(w.o1.h1)', (0.4 + 0.5 * gradient).toFixed(8));
    const mark = markWork(trace, work).get('new(w.o1.h1)');
    expect(mark).toMatchObject({ verdict: 'wrong', diagnosis: 'added', slip: ['out.h1'] });
    expect(mark?.carried).toBeCloseTo(0.4 - 0.5 * gradient, 7);
  });

  test('is told where it was made with the right numbers as well', () => {
    const slip = slipping(write, 'out.h1', (value) => value + 0.05);
    const work = new Map(workedByHand(shortProblem(example), slip));
    work.set('new(w.o1.h1)', (0.4 + 0.5 * 0.08216704056).toFixed(8));
    expect(markWork(trace, work).get('new(w.o1.h1)')).toMatchObject({ diagnosis: 'added' });
  });

  test('two slips are two slips, and what needs both names both', () => {
    const first = slipping(write, 'net.o1', (value) => value + 0.1);
    const work = workedByHand(
      shortProblem(example),
      slipping(first, 'net.o2', (value) => value - 0.2),
    );
    const marks = markWork(trace, work);
    expect(marks.get('error.o1')?.slip).toEqual(['net.o1']);
    expect(marks.get('error.total')?.slip).toEqual(['net.o1', 'net.o2']);
  });
});

describe('a figure written for a given number', () => {
  test('carries forward like any other', () => {
    const { trace } = exampleOf('classic');
    const work = new Map([
      ['w.h1.x1', '0.5100'],
      ['net.h1', (0.51 * 0.05 + 0.2 * 0.1 + 0.35).toFixed(6)],
    ]);
    const marks = markWork(trace, work);
    expect(marks.get('w.h1.x1')).toMatchObject({ verdict: 'wrong', diagnosis: 'digitsTransposed' });
    expect(marks.get('net.h1')).toMatchObject({ verdict: 'follows', slip: ['w.h1.x1'] });
  });
});
