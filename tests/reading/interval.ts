/** Every number from `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Each step is widened by more than a double's own rounding. */
const widened = (low: number, high: number): Interval => ({
  low: Number.isFinite(low) ? low - Math.abs(low) * 1e-14 : low,
  high: Number.isFinite(high) ? high + Math.abs(high) * 1e-14 : high,
});

const ANYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

const spanning = (...ends: readonly number[]): Interval =>
  ends.some(Number.isNaN) ? ANYTHING : widened(Math.min(...ends), Math.max(...ends));

export const exactly = (value: number): Interval => ({ low: value, high: value });
export const around = (value: number, by: number): Interval => widened(value - by, value + by);
export const negated = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });
export const plus = (a: Interval, b: Interval): Interval =>
  spanning(a.low + b.low, a.high + b.high);
export const minus = (a: Interval, b: Interval): Interval => plus(a, negated(b));

export const times = (a: Interval, b: Interval): Interval =>
  spanning(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high);

export function over(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return ANYTHING;
  return spanning(a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high);
}

/** Of a function that never falls. */
export const increasing = (of: (value: number) => number, { low, high }: Interval): Interval =>
  widened(of(low), of(high));

export const exponential = ({ low, high }: Interval): Interval =>
  widened(Math.exp(low), Math.exp(high));

/** Of the part that is not negative: a rounded 0 may have been a little above it. */
export const squareRoot = ({ low, high }: Interval): Interval =>
  high < 0 ? ANYTHING : spanning(Math.sqrt(Math.max(0, low)), Math.sqrt(high));

/** To a whole power. A square is taken of one number, not of two that might differ. */
export function power(base: Interval, exponent: number): Interval {
  if (exponent < 0) return over(exactly(1), power(base, -exponent));
  const ends = [base.low ** exponent, base.high ** exponent];
  const spansZero = base.low < 0 && base.high > 0 && exponent % 2 === 0 && exponent > 0;
  return spansZero ? spanning(0, ...ends) : spanning(...ends);
}

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;
export const contains = ({ low, high }: Interval, value: number): boolean =>
  low <= value && value <= high;
