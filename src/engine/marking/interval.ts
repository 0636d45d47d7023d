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
const EVERYTHING: Interval = { low: -Infinity, high: Infinity };

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

/** A number within it; of one that goes on without bound, its end. */
export function middleOf({ low, high }: Interval): number {
  if (low === -Infinity) return high === Infinity ? 0 : high;
  return high === Infinity ? low : low + (high - low) / 2;
}

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

export const plus = (a: Interval, b: Interval): Interval => wider(a.low + b.low, a.high + b.high);

export const negated = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

/** 0 of anything is 0, also of what has no bound: it is the limit. */
const corner = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

export function times(a: Interval, b: Interval): Interval {
  if (isNothing(a) || isNothing(b)) return NOTHING;
  const first = corner(a.low, b.low);
  const second = corner(a.low, b.high);
  const third = corner(a.high, b.low);
  const last = corner(a.high, b.high);
  return wider(Math.min(first, second, third, last), Math.max(first, second, third, last));
}

/** A function that only rises, applied to every number of it; `share` is how exactly it is worked out. */
export const risen = (
  { low, high }: Interval,
  rising: (value: number) => number,
  share = 4 * EPSILON,
): Interval => wider(rising(low), rising(high), share);

/** One by it. Where it goes through 0 there is no bound. */
function reciprocal({ low, high }: Interval): Interval {
  if (low === 0 && high === 0) return NOTHING;
  if (low < 0 && high > 0) return EVERYTHING;
  return wider(high === 0 ? -Infinity : 1 / high, low === 0 ? Infinity : 1 / low);
}

/** A power of it, with a fixed exponent: the same number as often. A root of a negative number there is none of. */
export function powered(base: Interval, exponent: number): Interval {
  if (isNothing(base) || Number.isNaN(exponent)) return NOTHING;
  if (exponent < 0) return reciprocal(powered(base, -exponent));
  if (exponent === 1) return base;
  if (Number.isInteger(exponent) && exponent % 2 !== 0) return risen(base, (x) => x ** exponent);
  const isEven = Number.isInteger(exponent);
  if (!isEven && base.high < 0) return NOTHING;
  const [low, high] = [Math.abs(base.low), Math.abs(base.high)];
  if (!isEven) return risen({ low: Math.max(0, base.low), high: base.high }, (x) => x ** exponent);
  const nearest = base.low <= 0 && base.high >= 0 ? 0 : Math.min(low, high);
  return risen({ low: nearest, high: Math.max(low, high) }, (x) => x ** exponent);
}

/** The root that is not negative, of what has one. */
export const rooted = ({ low, high }: Interval): Interval =>
  high >= 0 ? risen({ low: Math.max(0, low), high }, Math.sqrt) : NOTHING;

/** The natural logarithm, of what has one. */
export const logged = ({ low, high }: Interval): Interval =>
  high > 0 ? wider(low > 0 ? Math.log(low) : -Infinity, Math.log(high), 4 * EPSILON) : NOTHING;
