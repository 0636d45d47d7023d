import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../crossing';
import { plainNetworks } from '../../oracle/generalProblems';
import { type HabitFound, marksOfCorrectWork, oneHabit, tracedAnyhow } from './soundness';

const SEED = 20_261_129;

describe('on any network, in any way of writing', () => {
  test('correct work, from written or held figures, by any line, in full or in part, is never wrong', () => {
    const random = randomLcg(SEED / 2 ** 32);
    const sheets = fc
      .sample(plainNetworks, { numRuns: runs(40, 10_000), seed: SEED })
      .map((problem) => marksOfCorrectWork(tracedAnyhow(problem, random), random));
    expect(sheets.flatMap(({ found }) => found)).toEqual([]);
    expect(sheets.reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(1000);
  });

  test('one habitual mistake in work that is otherwise correct is found, named, and said once', () => {
    const random = randomLcg(SEED / 2 ** 32);
    const found = fc
      .sample(plainNetworks, { numRuns: runs(30, 3000), seed: SEED })
      .flatMap((problem) => oneHabit(tracedAnyhow(problem, random), random) ?? []);
    const share = (is: (one: HabitFound) => boolean): number =>
      found.filter(is).length / found.length;
    const other = found.filter(({ isAtPlace, isNamed, more }) => !isAtPlace || !isNamed || more[0]);
    const told = other.map(({ habit, first, more }) => `${habit}: ${first}; ${more}`).join('\n');
    expect(found.length).toBeGreaterThan(20);
    expect(
      share(({ isAtPlace }) => isAtPlace),
      told,
    ).toBeGreaterThanOrEqual(0.995);
    expect(
      share(({ isNamed }) => isNamed),
      told,
    ).toBeGreaterThanOrEqual(0.98);
    expect(
      share(({ more }) => more.length === 0),
      told,
    ).toBeGreaterThanOrEqual(0.98);
  });
});
