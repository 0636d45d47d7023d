import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { runs } from '../../crossing';
import { problems } from '../../oracle/problems';
import { exampleOf, notationOf, STYLED, WIRED } from '../../reading/cases';
import { checkAll } from '../../reading/checkAll';
import { only, readTex } from '../../reading/formula';
import { meet } from '../../reading/interval';

describe('the numbers put in give the value at the digits shown', () => {
  test.each(WIRED)('$name', ({ example, trace }) => {
    checkAll(trace, notationOf(example));
  });

  test.each(STYLED)('$name', ({ example, trace, style }) => {
    checkAll(trace, notationOf(example, style));
  });

  test('which would not pass with a digit changed', () => {
    const shown = only(readTex('0.7414 \\cdot 0.1868 \\cdot 0.5933', 4));
    expect(meet(shown, only(readTex('0.08217', 4)))).toBe(true);
    expect(meet(shown, only(readTex('0.08271', 4)))).toBe(false);
    expect(meet(shown, only(readTex('-0.08217', 4)))).toBe(false);
    expect(() => readTex('0.5 - -0.1', 4)).toThrow();
  });

  test('for random problems', () => {
    const { example } = exampleOf('classic');
    const number = fc.oneof(
      // Nothing so near to zero that a product of a few runs out of a double's digits.
      fc.double({ min: -3, max: 3, noNaN: true }).map((n) => (Math.abs(n) < 1e-30 ? 0 : n)),
      fc.integer({ min: -40, max: 40 }).map((n) => n / 10),
      fc.integer({ min: -99, max: 99 }).map((n) => n * 1e-13),
    );
    fc.assert(
      fc.property(problems(number), fc.integer({ min: 2, max: 10 }), (problem, digits) => {
        checkAll(traceUpdate(problem), notationOf(example, { digits }));
      }),
      { numRuns: runs(7, 60) },
    );
  });
});
