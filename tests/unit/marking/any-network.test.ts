import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWork, traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { runs } from '../../crossing';
import { plainNetworks } from '../../oracle/generalProblems';
import { workedWithoutSlip } from './anyLearner';

const SEED = 20_261_129;
const random = randomLcg(SEED / 2 ** 32);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

describe('correct work on any network, in any way of writing', () => {
  test('worked from written or held figures, by any line, in full or in part, is never wrong', () => {
    const wrong: unknown[] = [];
    let figures = 0;
    for (const problem of fc.sample(plainNetworks, { numRuns: runs(60, 10_000), seed: SEED })) {
      const trace = traceUpdate(problem, pick(Object.values(UPDATE_FORMS)));
      const digits = 3 + Math.floor(random() * 8);
      const by = pick(['decimals', 'significant'] as const);
      const cuts = pick([0, 0.5, 1]);
      const held = pick([[0], [Infinity], [0, Infinity], [0, 1, 2, Infinity]]);
      const onTheWay = pick([[0], [Infinity], [0, 1, 2, Infinity]]);
      const share = pick([1, 1, 0.6, 0.3]);
      const sheet = new Set([...trace.quantities.keys()].filter(() => random() < share));
      const work = workedWithoutSlip(trace, {
        digits: () => digits,
        by,
        isCut: () => random() < cuts,
        held: () => pick(held),
        onTheWay: () => pick(onTheWay),
        isWritten: (id) => sheet.has(id),
        random,
      });
      const asked = by === 'decimals' ? { places: digits } : { digits };
      for (const [id, mark] of markWork(trace, work, asked)) {
        figures++;
        if (mark.verdict === 'right' || mark.verdict === 'short') continue;
        wrong.push({ id, figure: work.get(id), ...mark, problem: JSON.stringify(problem) });
      }
    }
    expect(wrong).toEqual([]);
    expect(figures).toBeGreaterThan(1000);
  });
});
