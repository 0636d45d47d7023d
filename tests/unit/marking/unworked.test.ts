import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWork, traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { runs } from '../../crossing';
import { plainNetworks } from '../../oracle/generalProblems';
import { exampleOf } from '../../reading/cases';
import { adversaries, happensToBe } from './adversaries';

const SEED = 12;

/** A fiftieth of the figures, or one. */
const most = (figures: number): number => Math.max(1, figures / 50);

describe('what was not worked earns nothing', () => {
  test('figures that are made up, on a random network', () => {
    const random = randomLcg(SEED / 100);
    const forms = Object.values(UPDATE_FORMS);
    const problems = fc.sample(plainNetworks, { numRuns: runs(15, 10_000), seed: SEED });
    const earned: string[] = [];
    let turn = 0;
    for (const problem of problems) {
      const trace = traceUpdate(problem, forms[turn % forms.length]);
      // Each network by one of them in turn; by all of them in test:all, in so many networks more.
      const all = Object.entries(adversaries(trace, random));
      const [name = '', made] = all[turn++ % all.length] ?? [];
      const asked = [...trace.quantities.values()].filter(({ kind }) => kind !== 'given');
      const work = new Map(asked.map(({ id }) => [id, made?.(trace, id) ?? '']));
      const counted = [...markWork(trace, work)].filter(
        ([id, { expected }]) => !happensToBe(work.get(id) ?? '', expected),
      );
      const got = counted.filter(([, { verdict }]) => verdict === 'right' || verdict === 'follows');
      if (got.length <= most(counted.length)) continue;
      const told = got.map(
        ([id, { verdict, expected, carried, slip }]) =>
          `${id} ${work.get(id)} ${verdict}: ${expected}, ${carried} from ${slip}`,
      );
      earned.push(`${name}: ${told.slice(0, 4).join('; ')} of ${counted.length}`);
    }
    expect(earned).toEqual([]);
  });

  test('0 in every field of the classic example: nothing is right, and nothing follows', () => {
    const { trace } = exampleOf('classic');
    const asked = trace.phases.flatMap(({ steps }) => steps);
    const marks = markWork(trace, new Map(asked.map((id) => [id, '0'])));
    const earned = [...marks].filter(
      ([, { verdict }]) => verdict === 'right' || verdict === 'follows',
    );
    expect(earned).toEqual([]);
  });
});
