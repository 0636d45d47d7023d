import type { Expression, QuantityId } from '../engine';
import { NEURON_ACTIVATIONS } from '../engine/activations';
import type { Naming } from '../engine/naming';
import { type ShownNumber, shownText } from './number';
import { type Dialect, isCompound, type Numbers, numberPutIn, print } from './print';
import { symbolText } from './symbols';

/** An expression as plain text: 'w1 · x1 + w2 · x2 + b1'; with `numbers`, with the numbers in place. */
export function expressionText(expression: Expression, naming: Naming, numbers?: Numbers): string {
  const putIn = (id: QuantityId): ShownNumber | undefined => numberPutIn(id, numbers);
  const dialect: Dialect = {
    number: (value) => (value === 1 / 2 ? '½' : String(value).replace('-', '−')),
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
    isPositive: (of) => `{1, ${of} > 0; 0, ${of} ≤ 0}`,
    activation: (name, of, printed) => {
      const { called, definition } = NEURON_ACTIVATIONS[name];
      return called.text === undefined ? printed(definition(of)) : `${called.text}(${printed(of)})`;
    },
    derivative: (of, by) => `∂/∂${by} ${of}`,
    group: (of) => `(${of})`,
  };
  return print(expression, dialect);
}

const bracketed = (text: string): string => (/[ −]/.test(text) ? `(${text})` : text);
