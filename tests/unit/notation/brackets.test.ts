import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression } from '../../../src/engine';
import { evaluate } from '../../../src/engine/expressions';
import type { Naming } from '../../../src/engine/naming';
import { expressionTex, expressionText } from '../../../src/notation';
import { runs } from '../../crossing';
import { only, readTex, readText, unlinked } from '../../reading/formula';
import { meet } from '../../reading/interval';
import { expectTypeset } from '../../reading/typeset';

const IDS = ['a', 'b', 'c', 'd', 'f'] as const;
const naming: Naming = {
  symbols: Object.fromEntries(IDS.map((id) => [id, { text: id, tex: id, texNew: `${id}^{+}` }])),
  neurons: {},
};
const style = { digits: 4, decimalSeparator: '.' } as const;

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('quantity'), id: fc.constantFrom(...IDS) }),
    fc.record({ kind: fc.constant('number'), value: fc.constantFrom(-2, -1, 0.5, 1, 2) }),
    fc.record({
      kind: fc.constant('sum'),
      terms: fc.array(tie('expression'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('product'),
      factors: fc.array(tie('expression'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('difference'),
      from: tie('expression'),
      subtract: tie('expression'),
    }),
    fc.record({ kind: fc.constant('negative'), of: tie('expression') }),
    fc.record({
      kind: fc.constant('power'),
      base: tie('expression'),
      exponent: fc.record({
        kind: fc.constant('number'),
        value: fc.constantFrom(-2, -1, 2, 3),
      }),
    }),
    fc.record({ kind: fc.constant('exponential'), of: tie('expression') }),
    fc.record({ kind: fc.constant('squareRoot'), of: tie('expression') }),
    fc.record({
      kind: fc.constant('activation'),
      name: fc.constant('sigmoid'),
      of: tie('expression'),
    }),
  ) as fc.Arbitrary<Expression>,
}));

const hundredths = fc.integer({ min: -250, max: 250 }).map((n) => n / 100);
const extreme = fc.constantFrom(-3.25e-12, 4.5e-10, 2e9, -1.5e10);
const values = fc.record(
  Object.fromEntries(
    IDS.map((id) => [id, fc.oneof({ weight: 9, arbitrary: hundredths }, extreme)]),
  ),
);

/** Large enough to be told from what cancellation leaves, and no larger than a double holds. */
const isTame = (value: number): boolean => Math.abs(value) > 1e-3 && Math.abs(value) < 1e6;

describe('brackets are where the value needs them', () => {
  const printed = (check: (e: Expression, value: (id: string) => number) => void): void =>
    fc.assert(
      fc.property(expression, values, (found, numbers) => {
        const value = (id: string): number => numbers[id] ?? Number.NaN;
        fc.pre(isTame(evaluate(found, value)));
        check(found, value);
      }),
      { numRuns: runs(300, 1000) },
    );
  const around = (value: number) => ({
    low: value - Math.abs(value) * 1e-9,
    high: value + Math.abs(value) * 1e-9,
  });

  test('in TeX: what is printed comes to what was evaluated', () => {
    printed((found, value) => {
      const tex = expressionTex(found, naming, { kind: 'numbers', value, style });
      expect(meet(only(readTex(tex, style.digits)), around(evaluate(found, value))), tex).toBe(
        true,
      );
    });
  });

  test('in plain text too', () => {
    printed((found, value) => {
      const text = expressionText(found, naming, { value, style });
      const read = readText(text, style.digits);
      expect(meet(read, around(evaluate(found, value))), text).toBe(true);
    });
  });

  test('KaTeX draws whatever is printed', () => {
    fc.assert(
      fc.property(expression, values, (found, numbers) => {
        const value = (id: string): number => numbers[id] ?? Number.NaN;
        for (const form of [
          { kind: 'symbols', style },
          { kind: 'numbers', value, style },
        ] as const) {
          const tex = expressionTex(found, naming, form);
          expectTypeset(tex);
        }
      }),
    );
  });

  test('a negative number is in brackets where it follows an operator, and only there', () => {
    fc.assert(
      fc.property(expression, values, (found, numbers) => {
        const value = (id: string): number => numbers[id] ?? Number.NaN;
        const tex = unlinked(expressionTex(found, naming, { kind: 'numbers', value, style }));
        // Behind an operator, without brackets.
        expect(tex).not.toMatch(/(?:[+-]|\\cdot|\\,) *-/);
        // In brackets at the start of a formula, a fraction or a bracket, and no power of it is taken.
        expect(tex).not.toMatch(/(?:^|\{|\\left\() *\\left\(-[\d.]+\\right\)(?!\^)/);
      }),
      { numRuns: runs(300, 1000) },
    );
  });
});

describe('as they are printed', () => {
  const quantity = (id: string): Expression => ({ kind: 'quantity', id });
  const number = (value: number): Expression => ({ kind: 'number', value });
  const product = (...factors: Expression[]): Expression => ({ kind: 'product', factors });
  const sum = (...terms: Expression[]): Expression => ({ kind: 'sum', terms });
  const value = (id: string): number => ({ a: -0.5, b: 0.25, c: -3.25e-12 })[id] ?? Number.NaN;

  test.each<[Expression, string]>([
    [product(quantity('a'), quantity('b')), '−0.5 · 0.25'],
    [product(quantity('b'), quantity('a')), '0.25 · (−0.5)'],
    [sum(quantity('b'), quantity('a')), '0.25 + (−0.5)'],
    [sum(quantity('b'), product(quantity('a'), quantity('b'))), '0.25 + (−0.5) · 0.25'],
    [{ kind: 'difference', from: quantity('a'), subtract: quantity('a') }, '−0.5 − (−0.5)'],
    [{ kind: 'negative', of: quantity('a') }, '−(−0.5)'],
    [{ kind: 'negative', of: sum(quantity('b'), quantity('b')) }, '−(0.25 + 0.25)'],
    [
      sum(quantity('b'), { kind: 'negative', of: quantity('b') }, quantity('b')),
      '0.25 − 0.25 + 0.25',
    ],
    [
      sum({ kind: 'negative', of: quantity('b') }, { kind: 'negative', of: quantity('a') }),
      '−0.25 − (−0.5)',
    ],
    [{ kind: 'power', base: quantity('a'), exponent: number(2) }, '(−0.5)²'],
    [{ kind: 'power', base: quantity('b'), exponent: number(2) }, '0.25²'],
    [{ kind: 'power', base: quantity('c'), exponent: number(2) }, '(−3.25 × 10⁻¹²)²'],
    [{ kind: 'activation', name: 'sigmoid', of: quantity('a') }, '1 / (1 + e^(−(−0.5)))'],
    [{ kind: 'squareRoot', of: quantity('b') }, '√0.25'],
    [{ kind: 'squareRoot', of: quantity('c') }, '√(−3.25 × 10⁻¹²)'],
    [{ kind: 'squareRoot', of: sum(quantity('b'), quantity('b')) }, '√(0.25 + 0.25)'],
    [
      {
        kind: 'power',
        base: { kind: 'squareRoot', of: quantity('b') },
        exponent: number(2),
      },
      '(√0.25)²',
    ],
  ])('%o', (found, text) => {
    expect(expressionText(found, naming, { value, style })).toBe(text);
  });
});
