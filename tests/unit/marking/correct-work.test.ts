import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWork, traceUpdate } from '../../../src/engine';
import { runs } from '../../crossing';
import { ordinaryProblems } from '../../oracle/problems';
import { shortened, workedByHand } from './learner';

const ways = fc.record({
  digits: fc.integer({ min: 3, max: 10 }),
  way: fc.constantFrom('rounded' as const, 'cut' as const),
  by: fc.constantFrom('decimals' as const, 'significant' as const),
  viaDelta: fc.boolean(),
});

describe('correct work', () => {
  test('at 3 to 10 digits, rounded or cut at every step, is right throughout', () => {
    fc.assert(
      fc.property(ordinaryProblems, ways, (problem, { digits, way, by, viaDelta }) => {
        const work = workedByHand(problem, shortened(digits, way, by), viaDelta);
        const asked = by === 'decimals' ? { places: digits } : { digits };
        const off = [...markWork(traceUpdate(problem), work, asked)]
          .filter(([, { verdict }]) => verdict !== 'right' && verdict !== 'short')
          .map(([id, mark]) => ({ id, figure: work.get(id), ...mark }));
        expect(off).toEqual([]);
      }),
      { numRuns: runs(160, 10_000) },
    );
  });
});
