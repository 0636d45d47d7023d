import { type AnyTrace, type QuantityId, readNumber } from '../../engine';
import { type Notation, showQuantity } from '../notation';
import { type NumberStyle, numberText } from '../number';

/** As many digits after the point as a double can have that are worth a look. */
const MOST_DIGITS = 15;
/** In a formula, as many as still fit on a line. */
const MOST_SHOWN = 9;

/** The digits after the point of a figure as it is written; undefined for a fraction, or what is no number. */
export function digitsOf(figure: string): number | undefined {
  const read = readNumber(figure);
  const place = read.ok ? read.number.lastPlace : undefined;
  return place === undefined ? undefined : Math.min(MOST_DIGITS, Math.max(0, -place));
}

/** A value with as many digits after the point as the figure beside it: '0.593' beside '.123'. */
export function numberBeside(value: number, figure: string, style: NumberStyle): string {
  const digits = digitsOf(figure);
  if (digits === undefined || !Number.isFinite(value) || Math.abs(value) >= 1e9) {
    return numberText(value, style);
  }
  const fixed = Math.abs(value).toFixed(digits).replace('.', style.decimalSeparator);
  return value < 0 && /[1-9]/.test(fixed) ? `−${fixed}` : fixed;
}

/** The notation with at least as many digits as a figure has, so that both can be compared. */
export function besideFigure(notation: Notation, figure: string): Notation {
  const { style } = notation;
  const digits = Math.max(style.digits, Math.min(MOST_SHOWN, digitsOf(figure) ?? 0));
  return { ...notation, style: { ...style, digits } };
}

/** How a quantity comes to its value, on one line of TeX: 'net o1 = 0.35 · 0.62 + … ≈ 0.8447'. */
export function workingTex(trace: AnyTrace, id: QuantityId, notation: Notation): string {
  const { subject, lines, value } = showQuantity(trace, id, notation);
  const numbers = lines[0]?.numbers;
  // Where the numbers in place are the value already, it is not said twice.
  const parts = [numbers === undefined ? '' : `= ${numbers}`, value ?? ''];
  return [subject, ...(parts[0] === value ? parts.slice(1) : parts)].join(' ');
}
