import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyTrace, traceUpdate } from '../../../src/engine';
import { compile } from '../../../src/engine/expressions/compile';
import { runs } from '../../crossing';
import { ordinaryNetworks } from '../../oracle/generalProblems';

/** The numbers of a trace in the order of its definitions, and the place of each. */
function numbered(trace: AnyTrace) {
  const ids = [...trace.structure.definitions.keys()];
  const places = new Map(ids.map((id, i) => [id, i]));
  return {
    numbers: Float64Array.from(ids, (id) => trace.value(id)),
    placeOf: (id: string) => places.get(id) ?? -1,
  };
}

test('what is compiled comes to the value of its quantity, in any network', () => {
  fc.assert(
    fc.property(ordinaryNetworks, (problem) => {
      const trace = traceUpdate(problem);
      const { numbers, placeOf } = numbered(trace);
      for (const { id, kind, expression } of trace.structure.definitions.values()) {
        if (kind === 'given') continue;
        const value = trace.value(id);
        const found = compile(expression, placeOf)(numbers);
        expect(Math.abs(found - value), id).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(value)));
      }
    }),
    { numRuns: runs(20, 1000) },
  );
});

test('a weight of 0 keeps out what has no value, and a quantity without a place has none', () => {
  const logarithm = { kind: 'logarithm', of: { kind: 'number', value: 0 } } as const;
  const factors = [{ kind: 'number', value: 0 } as const, logarithm];
  const none = new Float64Array();
  const of = (weighted: object): number =>
    compile({ kind: 'product', factors, ...weighted }, () => 0)(none);
  expect(of({ weighted: true })).toBe(0);
  expect(of({})).toBeNaN();
  expect(compile({ kind: 'quantity', id: 'w1' as never }, () => 7)(none)).toBeNaN();
});
