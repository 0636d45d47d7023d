/** How numbers are shown: set once, by the learner and the locale. */
export interface NumberStyle {
  /** Digits after the point; a number below 0.1 is given as many significant digits instead. */
  readonly digits: number;
  readonly decimalSeparator: '.' | ',';
}

/** The decimal separator of a locale; digits are always 0 to 9, as in the formulas. */
export function decimalSeparator(locale: string): NumberStyle['decimalSeparator'] {
  // The page is prerendered in English, and waking Intl up would hold its start up for nothing.
  if (locale === 'en') return '.';
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}

/** A number taken apart, so that text, TeX and speech each put it together in their own way. */
export interface ShownNumber {
  readonly negative: boolean;
  /** Digits with the locale's separator, without sign. */
  readonly digits: string;
  /** Power of ten, where the number is too large or too small to be read otherwise. */
  readonly exponent?: number;
  /** Whether the digits are all there is to the number: false where it was rounded. */
  readonly exact: boolean;
}

/** Below this a number is written with a power of ten: more zeros than anyone counts. */
const TINY = 1e-7;
const HUGE = 1e9;
/** Rounding errors of double arithmetic are no digits of the number. */
const EXACT_TOLERANCE = 1e-13;

export function showNumber(value: number, style: NumberStyle): ShownNumber {
  const size = Math.abs(value);
  // What is no number is said in words (`Quantity.overflow`); this is for where there is no room for them.
  if (!Number.isFinite(size)) {
    return { negative: value < 0, digits: Number.isNaN(value) ? '?' : '∞', exact: false };
  }
  if (size !== 0 && (size < TINY || size >= HUGE)) return showScientific(value, style);
  const fixed = size.toFixed(Math.min(100, decimalsFor(size, style.digits)));
  const exact = Math.abs(Number(fixed) - size) <= EXACT_TOLERANCE * size;
  const digits = exact ? withoutTrailingZeros(fixed) : fixed;
  return {
    negative: value < 0 && Number(fixed) !== 0,
    digits: localise(digits, style),
    exact,
  };
}

function decimalsFor(size: number, digits: number): number {
  // As it is once rounded: 0.099999 to four digits is 0.1000.
  const rounded = Number(size.toPrecision(Math.max(1, digits)));
  if (rounded === 0 || rounded >= 0.1) return digits;
  const [, exponent = '0'] = rounded.toExponential().split('e');
  return digits - Number(exponent) - 1;
}

function showScientific(value: number, style: NumberStyle): ShownNumber {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(Math.max(0, style.digits - 1))
    .split('e');
  const exact =
    Math.abs(Number(`${mantissa}e${exponent}`) - Math.abs(value)) <=
    EXACT_TOLERANCE * Math.abs(value);
  return {
    negative: value < 0,
    digits: localise(exact ? withoutTrailingZeros(mantissa) : mantissa, style),
    exponent: Number(exponent),
    exact,
  };
}

const withoutTrailingZeros = (digits: string): string =>
  digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;

export const localise = (digits: string, style: NumberStyle): string =>
  digits.replace('.', style.decimalSeparator);

/** As plain text, with a true minus sign: '−0.0226', '3.2 × 10⁻¹²'. */
export function numberText(value: number, style: NumberStyle): string {
  return shownText(showNumber(value, style));
}

export function shownText({ negative, digits, exponent }: ShownNumber): string {
  const body = (negative ? '−' : '') + digits;
  return exponent === undefined ? body : `${body} × 10${raised(exponent)}`;
}

/** A whole number set high, as an exponent: −12 is '⁻¹²'. */
const raised = (exponent: number): string =>
  String(exponent).replace(/[-\d]/g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻');

/** As plain text where there is little room: a power of ten is written as calculators do, '5.969e199'. */
export function numberShort(value: number, style: NumberStyle): string {
  const { negative, digits, exponent } = showNumber(value, style);
  const power = exponent === undefined ? '' : `e${String(exponent).replace('-', '−')}`;
  return `${negative ? '−' : ''}${digits}${power}`;
}

/** As TeX, where a comma would otherwise be given the space of a list. */
export function numberTex(value: number, style: NumberStyle): string {
  return shownTex(showNumber(value, style));
}

export function shownTex({ negative, digits, exponent }: ShownNumber): string {
  const body = (negative ? '-' : '') + digits.replace(',', '{,}');
  return exponent === undefined ? body : `${body}\\times 10^{${exponent}}`;
}

/** As many digits as a double always has. */
const ALL_DIGITS = 15;

/** A number that stands in a formula as it is, with all its digits. */
export const showInFull = (value: number, style: NumberStyle): ShownNumber =>
  showNumber(value, { ...style, digits: ALL_DIGITS });

/** All its digits, as a person types them into a field: what is read back is the same number. */
export function numberInput(value: number, style: Pick<NumberStyle, 'decimalSeparator'>): string {
  return String(value).replace('.', style.decimalSeparator);
}

/**
 * The figure that a person would write down for a number: rounded to the digits in hand, every zero kept, as
 * its last digit says how exact it is. `readNumber` reads it back.
 */
export function figureText(value: number, style: NumberStyle): string {
  const size = Math.abs(value);
  const fixed =
    size !== 0 && (size < TINY || size >= HUGE)
      ? value.toExponential(Math.max(0, style.digits - 1)).replace('e+', 'e')
      : value.toFixed(Math.min(100, decimalsFor(size, style.digits)));
  return localise(fixed, style);
}
