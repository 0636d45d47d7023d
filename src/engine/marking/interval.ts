/**
 * Every number from `low` to `high`. Each operation gives all that its parts can give, each of them free of the
 * others, and is wider by what the rounding of doubles may do. Dimensionless; NaN where there is nothing to give.
 * Source: Moore, Kearfott and Cloud, Introduction to Interval Analysis (2009), ch. 2.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One rounding of a double, as a share of the number. */
const EPSILON = Number.EPSILON;

export const NOTHING: Interval = { low: Number.NaN, high: Number.NaN };

export const exactly = (value: number): Interval => ({ low: value, high: value });

/** From one number to another, and a share of each wider. */
function wider(low: number, high: number, share = EPSILON): Interval {
  return { low: low - Math.abs(low) * share, high: high + Math.abs(high) * share };
}

/** A number as a double holds it: a whole one is itself, 0.1 is not quite a tenth. */
export const asHeld = (value: number): Interval =>
  Number.isInteger(value) ? exactly(value) : wider(value, value);

export const isNothing = ({ low, high }: Interval): boolean =>
  Number.isNaN(low) || Number.isNaN(high);

export const widthOf = ({ low, high }: Interval): number => high - low;

/** A number from `low` to `high`; where that goes on without bound, its end. */
export function middleBetween(low: number, high: number): number {
  if (low === -Infinity) return high === Infinity ? 0 : high;
  return high === Infinity ? low : low + (high - low) / 2;
}

/** A number within it; of one that goes on without bound, its end. */
export const middleOf = ({ low, high }: Interval): number => middleBetween(low, high);

/** All that either has, and what is between them. Nothing adds nothing. */
export function hull(a: Interval, b: Interval): Interval {
  if (isNothing(a)) return b;
  if (isNothing(b)) return a;
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** What both have; undefined if that is nothing. */
export function shared(a: Interval, b: Interval): Interval | undefined {
  const both = { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
  return both.low <= both.high ? both : undefined;
}

export const negated = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });
