import { describe, expect, test } from 'vitest';
import { unlikeOthers } from '../../../src/state/gradebook/unlike';
import type { MarkedRow } from '../../../src/state/handIn/markedRow';
import { readWork } from '../../../src/state/handIn/workRead';
import { seedOfCode } from '../../../src/state/practice/assignment';

const TALLY = { right: 1, follows: 0, short: 0, wrong: 0, unreadable: 0, again: 0, overruled: 0 };

/** Works as the links of a class say them. */
const rowsOf = (...works: readonly string[]): MarkedRow[] =>
  works.map((text, index) => {
    const { work, complaints } = readWork(`classic~${text}~net.h1:0.3775`);
    expect(complaints).toEqual([]);
    const { seed, assignment } = work ?? {};
    return {
      ...{ index, row: index + 2, name: '', tally: TALLY, complaints },
      ...(seed !== undefined && { seed }),
      ...(assignment !== undefined && { assignment }),
    };
  });

/** What a student of a class seed hands in. */
const coded = (code: string, from: string, seed = seedOfCode({ seed: from, code })) =>
  `seed:${seed}~assignment:Sheet 3~code:${code}~from:${from}`;

describe('what is unlike the others of a class', () => {
  test('a sheet of another assignment, and one of none', () => {
    const rows = rowsOf(
      'assignment:Sheet 3',
      'assignment:Sheet 2',
      'assignment:Sheet 3',
      'places:4',
      'assignment:Sheet 3',
    );
    expect([...unlikeOthers(rows)]).toEqual([
      [1, [{ kind: 'otherSheet', name: 'Sheet 2', usual: 'Sheet 3' }]],
      [3, [{ kind: 'noSheet', usual: 'Sheet 3' }]],
    ]);
  });

  test('where two assignments came together, or nobody names one, nothing is', () => {
    const two = rowsOf('assignment:Sheet 3', 'assignment:Sheet 2');
    expect(unlikeOthers(two).size).toBe(0);
    expect(unlikeOthers(rowsOf('places:4', 'seed:abc')).size).toBe(0);
  });

  test('numbers that are not those of the code, or are by another seed of the class', () => {
    const rows = rowsOf(
      coded('ada1', 'autumn'),
      coded('ben2', 'autumn', seedOfCode({ seed: 'autumn', code: 'ada1' })),
      coded('cem3', 'autumn'),
      coded('dua4', 'spring'),
      // A link of before says no seed of the class.
      'seed:abc~assignment:Sheet 3~code:eva5',
    );
    expect([...unlikeOthers(rows)]).toEqual([
      [1, [{ kind: 'otherNumbers', code: 'ben2' }]],
      [3, [{ kind: 'otherDraw', code: 'dua4' }]],
    ]);
  });

  test('numbers that were changed by hand have no seed, and are not those of the code', () => {
    const [row] = rowsOf('assignment:Sheet 3~code:ada1~from:autumn');
    if (row === undefined) throw new Error('no row');
    expect([...unlikeOthers([row])]).toEqual([[0, [{ kind: 'otherNumbers', code: 'ada1' }]]]);
  });
});
