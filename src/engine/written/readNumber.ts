import { plainNumber } from './plainNumber';

/** A number as a person wrote it. */
export interface WrittenNumber {
  readonly value: number;
  /** The place of the last written digit, as a power of ten: −4 for '0.7514'. Absent for a fraction, which is exact. */
  readonly lastPlace?: number;
}

/** Why a text is not a number that can be used. */
export type UnreadableReason =
  | 'empty'
  | 'notANumber'
  | 'tooLarge'
  | 'tooLong'
  | 'divisionByZero'
  | 'twoSeparators';

export type ReadNumber =
  | { readonly ok: true; readonly number: WrittenNumber }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** Longer than any number that a person means to write. */
const MAX_LENGTH = 100;
const DECIMAL = /^([+-]?)(\d*)(?:([.,])(\d*))?(?:e([+-]?\d+))?$/i;

const failure = (reason: UnreadableReason): ReadNumber => ({ ok: false, reason });

/**
 * Reads what a person wrote: '0.7514', '.751', '0,7514', '7.5e-1', '7.514 × 10⁻¹', '≈ 0.751…', '3/4', '¾', digits
 * of any script, in groups or not, with any minus sign, and spaces around. A comma is always a decimal comma.
 * Nothing is guessed: '50%' and '5²' are no numbers here.
 */
export function readNumber(text: string): ReadNumber {
  if (text.length > MAX_LENGTH) return failure('tooLong');
  const plain = plainNumber(text);
  if (plain === '') return failure('empty');
  const [numerator = '', denominator, ...more] = plain.split('/');
  if (more.length > 0) return failure('notANumber');
  const top = readDecimal(numerator);
  if (denominator === undefined || !top.ok) return top;
  const bottom = readDecimal(denominator);
  if (!bottom.ok) return bottom;
  if (bottom.number.value === 0) return failure('divisionByZero');
  return finite({ value: top.number.value / bottom.number.value });
}

function readDecimal(text: string): ReadNumber {
  if ((text.match(/[.,]/g) ?? []).length > 1) {
    return failure(/^[+-]?[\d.,]+$/.test(text) ? 'twoSeparators' : 'notANumber');
  }
  const match = DECIMAL.exec(text);
  if (match === null) return failure('notANumber');
  const [, sign = '', whole = '', , fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return failure('notANumber');
  const value = Number(`${sign}${whole || '0'}.${fraction || '0'}e${exponent}`);
  return finite({ value, lastPlace: Number(exponent) - fraction.length });
}

/** −0 is 0 to everyone but a computer. */
const finite = (number: WrittenNumber): ReadNumber =>
  Number.isFinite(number.value)
    ? { ok: true, number: { ...number, value: number.value + 0 } }
    : failure('tooLarge');
