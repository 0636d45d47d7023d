import { readNumber } from '../../engine';
import { type NumberStyle, numberText } from '../../notation';

/** More places than this are told by a power of ten. */
const MOST_PLACES = 12;

/** A value at the last digit of a written figure, so that the two can be compared digit by digit. */
export function atDigitsOf(written: string, value: number, style: NumberStyle): string {
  const read = readNumber(written);
  const places = read.ok ? -(read.number.lastPlace ?? 1) : -1;
  if (places < 0 || places > MOST_PLACES || !(Math.abs(value) < 1e9)) {
    return numberText(value, style);
  }
  const digits = Math.abs(value).toFixed(places).replace('.', style.decimalSeparator);
  const isNegative = value < 0 && /[1-9]/.test(digits);
  return (isNegative ? '−' : '') + digits;
}
