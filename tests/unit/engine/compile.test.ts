import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyTrace, traceUpdate } from '../../../src/engine';
import { compile } from '../../../src/engine/expressions/compile';
import { evaluate } from '../../../src/engine/expressions/evaluate';
import { product, quantity, sum } from '../../../src/engine/expressions/expression';
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

test('what is compiled comes to the same as evaluating it, to the last bit, in any network', () => {
  fc.assert(
    fc.property(ordinaryNetworks, (problem) => {
      const trace = traceUpdate(problem);
      const { numbers, placeOf } = numbered(trace);
      for (const { id, kind, expression } of trace.structure.definitions.values()) {
        if (kind === 'given') continue;
        const found = compile(expression, placeOf)(numbers);
        expect(found, id).toBe(evaluate(expression, trace.value));
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

test('slopes that balance are 0 for one factor, and are added up for several', () => {
  const slopes = [0.1, 0.2, -0.3];
  const terms = slopes.map((slope, i) =>
    product({ kind: 'number', value: slope }, quantity(`out.o${i + 1}`)),
  );
  const balanced = compile({ ...sum(...terms), balanced: true } as never, (id) =>
    Number(id.at(-1)),
  );
  expect(balanced(Float64Array.of(0, 7, 7, 7))).toBe(0);
  expect(balanced(Float64Array.of(0, 7, 7, 8))).toBeCloseTo(-0.3, 12);
});
