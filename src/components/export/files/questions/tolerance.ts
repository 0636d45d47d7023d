import type { MarkOptions } from '../../../../engine';

/** Nobody writes a 0 otherwise than as 0. */
const OF_ZERO = 1e-9;
/** As a share: doubles are no closer. */
const NOISE = 1e-6;

/** One in the last digit that is asked for: significant digits, or decimal places. */
export function lastUnitOf(value: number, { digits = 3, places }: MarkOptions): number {
  if (places !== undefined) return 10 ** -places;
  return value === 0 ? OF_ZERO : 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}

/** How far from a value an answer may be that is rounded or cut to the digits that are asked for. */
export function toleranceOf(value: number, asked: MarkOptions): number {
  const unit = lastUnitOf(value, asked);
  const cutOff = Math.abs(value) % unit;
  return Math.max(unit / 2, cutOff) * (1 + NOISE);
}

/** As many digits as are written of a number: what rounding in the computer leaves behind is no part of an answer. */
const MOST_DIGITS = 12;

/** A number with a point, and no power of ten: not every system reads those. */
export function decimal(value: number): string {
  const [mantissa = '', exponent] = String(Number(value.toPrecision(MOST_DIGITS))).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + part;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const all = digits.padEnd(point, '0');
  const rest = all.slice(point);
  return `${sign}${all.slice(0, point)}${rest === '' ? '' : `.${rest}`}`;
}
