import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseId, type Trace, traceUpdate } from '../../../src/engine';
import { runs } from '../../crossing';
import { problemOf, REFERENCES } from '../../fixtures/reference';
import { forwardPass, oracle, type Values } from '../../oracle/network';
import { ordinaryProblems } from '../../oracle/problems';

const isNear = (value: number, expected: number, tolerance: number): boolean =>
  Math.abs(value - expected) < tolerance * (1 + Math.abs(expected));

const given = (trace: Trace): ReadonlySet<string> =>
  new Set([...trace.quantities.values()].filter((q) => q.kind === 'given').map((q) => q.id));

/** ∂(of)/∂(by), extrapolated from two central differences (Richardson), from the oracle's forward pass. */
function slope(trace: Trace, of: string, by: string): number {
  const at = (value: number): number => {
    const values: Values = forwardPass(trace.problem, { [by]: value });
    return values[of] ?? Number.NaN;
  };
  const centre = trace.value(by);
  const central = (h: number): number => (at(centre + h) - at(centre - h)) / (2 * h);
  const h = 1e-3;
  return (4 * central(h / 2) - central(h)) / 3;
}

describe('over random problems', () => {
  test('every value is what a plain second implementation gives', () => {
    fc.assert(
      fc.property(ordinaryProblems, (problem) => {
        const trace = traceUpdate(problem);
        const plain = oracle(problem);
        const givens = given(trace);
        const off = [...trace.quantities.values()]
          .filter(({ id }) => !givens.has(id))
          .map(({ id, value }) => ({ id, value, expected: plain[id] ?? Number.NaN }))
          .filter(({ value, expected }) => !isNear(value, expected, 1e-13));
        expect(off).toEqual([]);
      }),
      { numRuns: runs(80, 500) },
    );
  });

  test('every derivative is what nudging the forward pass gives', () => {
    fc.assert(
      fc.property(ordinaryProblems, (problem) => {
        const trace = traceUpdate(problem);
        const off = [...trace.quantities.values()].flatMap(({ id, value }) => {
          const parts = parseId(id);
          if (parts.kind !== 'derivative') return [];
          const expected = slope(trace, parts.of, parts.by);
          return isNear(value, expected, 1e-9) ? [] : [{ id, value, expected }];
        });
        expect(off).toEqual([]);
      }),
      { numRuns: runs(50, 200) },
    );
  });
});

test.each(REFERENCES)('the second implementation has every figure of $id', (entry) => {
  for (const [figures, updateBiases] of [
    [entry.biasesHeld, false],
    [entry.biasesUpdated, true],
  ] as const) {
    const plain = oracle(problemOf(entry, updateBiases));
    for (const [id, exact] of figures) expect(plain[id], id).toBeCloseTo(exact, 14);
  }
});
