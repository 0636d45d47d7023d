import { expect, test } from 'vitest';
import { compile } from '../../../src/engine/expressions/compile';
import { product, quantity, sum } from '../../../src/engine/expressions/expression';

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
