import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Trace, traceUpdate } from '../../../src/engine';
import { type Notation, quantityText, showQuantity } from '../../../src/notation';
import { problems } from '../../oracle/problems';
import { exampleOf, notationOf, OWN, STYLES, WIRED } from '../../reading/cases';
import { only, readTex, readText } from '../../reading/formula';
import { contains, type Interval, meet } from '../../reading/interval';

/** What the numbers of every quantity give, against the value that is shown beside them. */
function checkAll(trace: Trace, notation: Notation): void {
  const { digits } = notation.style;
  for (const { id, kind, value: exact } of trace.quantities.values()) {
    const { lines, value } = showQuantity(trace, id, notation);
    const [, relation, number = ''] = /^(=|\\approx) (.*)$/s.exec(value ?? '') ?? [];
    const shown: Interval = only(readTex(number, digits));
    expect(contains(shown, exact), `${id}: ${number} is not ${exact}`).toBe(true);
    if (relation === '=') {
      expect(Math.abs(shown.low + shown.high - 2 * exact)).toBeLessThanOrEqual(
        3e-13 * Math.abs(exact),
      );
    }
    for (const line of lines) {
      const found = only(readTex(line.numbers, digits));
      expect(meet(found, shown), `${id}: ${line.numbers} is not ${number}`).toBe(true);
    }
    if (kind === 'given') continue;
    const [, ...texts] = quantityText(trace, id, notation).split(/ [=≈] /);
    const put = texts.filter((text) => /^[\d\s.,()½^e/×·+−⁻⁰¹²³⁴-⁹]+$/.test(text));
    const values = put.map((text) => readText(text, digits));
    for (const one of values) {
      expect(
        values.every((other) => meet(one, other)),
        `${id}: ${put.join(' | ')}`,
      ).toBe(true);
    }
    expect(values.length).toBeGreaterThan(0);
  }
}

describe('the numbers put in give the value at the digits shown', () => {
  test.each(WIRED)('$name', ({ example, trace }) => {
    checkAll(trace, notationOf(example));
  });

  test.each(STYLES)('%o', (style) => {
    for (const { example, trace } of OWN) checkAll(trace, notationOf(example, style));
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
      { numRuns: 40 },
    );
  });
});
