import type { Expression, QuantityId } from '../engine';
import type { Naming } from '../engine/naming';
import { type ShownNumber, showInFull, shownText } from './number';
import { type Dialect, isCompound, numberPutIn, print, type Written } from './print';
import { symbolText } from './symbols';

/** An expression as plain text: 'w1 · x1 + w2 · x2 + b1'; with values, with the numbers in place. */
export function expressionText(expression: Expression, naming: Naming, written: Written): string {
  const putIn = (id: QuantityId): ShownNumber | undefined => numberPutIn(id, written);
  const dialect: Dialect = {
    number: (value) => (value === 1 / 2 ? '½' : shownText(showInFull(value, written.style))),
    quantity: (id) => {
      const number = putIn(id);
      return number ? shownText(number) : symbolText(id, naming);
    },
    isNegative: (id) => putIn(id)?.negative === true,
    isCompound: (id) => isCompound(id, putIn(id)),
    sum: (terms) => terms.join(' + '),
    difference: (from, subtract) => `${from} − ${subtract}`,
    product: (factors) => factors.map(({ text }) => text).join(' · '),
    fraction: (above, below) => `${bracketed(above)} / ${bracketed(below)}`,
    negative: (of) => `−${of}`,
    power: (base, exponent) => (exponent === '2' ? `${base}²` : `${base}^${bracketed(exponent)}`),
    squareRoot: (of) => `√${/^[\p{L}\p{N}.,]+$/u.test(of) ? of : `(${of})`}`,
    exponential: (of) => `e^${bracketed(of)}`,
    logarithm: (of) => `ln(${of})`,
    positivePart: (of) => `max(0, ${of})`,
    // A colon, as a comma may stand in a constant.
    isPositive: (of) => `{1: ${of} > 0; 0: ${of} ≤ 0}`,
    bySign: (of, below) => `{1: ${of} > 0; ${below}: ${of} < 0}`,
    activation: ({ called, definition }, of, printed) =>
      called.text === undefined ? printed(definition(of)) : `${called.text}(${printed(of)})`,
    derivative: (of, by) => `∂/∂${by} ${of}`,
    group: (of) => `(${of})`,
  };
  return print(expression, dialect);
}

const bracketed = (text: string): string => (/[ −]/.test(text) ? `(${text})` : text);
