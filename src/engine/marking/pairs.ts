// The operations of `interval.ts` on pairs of numbers that stand one behind the other in an array: low, high, low, high,
// … The one at `i` is at 2i. Ranges are worked out by the ten thousand, and an object for each would be most of the work.

/** Pairs that are worked on in place. */
export type Pairs = Float64Array;

/** One rounding of a double, as a share of the number. */
const EPSILON = Number.EPSILON;

/** From one number to another, and a share of each wider. */
export function putWider(pairs: Pairs, i: number, low: number, high: number, share: number): void {
  pairs[2 * i] = low - Math.abs(low) * share;
  pairs[2 * i + 1] = high + Math.abs(high) * share;
}

export function put(pairs: Pairs, i: number, low: number, high: number): void {
  pairs[2 * i] = low;
  pairs[2 * i + 1] = high;
}

export const isNothingAt = (pairs: Pairs, i: number): boolean =>
  Number.isNaN(pairs[2 * i] as number) || Number.isNaN(pairs[2 * i + 1] as number);

/** Adds the pair at `j` to the one at `i`. */
export function addAt(pairs: Pairs, i: number, j: number): void {
  const low = (pairs[2 * i] as number) + (pairs[2 * j] as number);
  const high = (pairs[2 * i + 1] as number) + (pairs[2 * j + 1] as number);
  putWider(pairs, i, low, high, EPSILON);
}

/** 0 of anything is 0, also of what has no bound: it is the limit. */
const corner = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** Multiplies the pair at `i` by the one at `j`. */
export function multiplyAt(pairs: Pairs, i: number, j: number): void {
  const aLow = pairs[2 * i] as number;
  const aHigh = pairs[2 * i + 1] as number;
  const bLow = pairs[2 * j] as number;
  const bHigh = pairs[2 * j + 1] as number;
  const isUnsure = Number.isNaN(aLow + aHigh + bLow + bHigh);
  if (isUnsure && (isNothingAt(pairs, i) || isNothingAt(pairs, j))) {
    put(pairs, i, Number.NaN, Number.NaN);
    return;
  }
  const first = corner(aLow, bLow);
  const second = corner(aLow, bHigh);
  const third = corner(aHigh, bLow);
  const last = corner(aHigh, bHigh);
  const low = Math.min(first, second, third, last);
  putWider(pairs, i, low, Math.max(first, second, third, last), EPSILON);
}

export function negateAt(pairs: Pairs, i: number): void {
  put(pairs, i, -(pairs[2 * i + 1] as number), -(pairs[2 * i] as number));
}

/** Puts at `i` all that it and the pair at `j` have, and what is between them. Nothing adds nothing. */
export function hullAt(pairs: Pairs, i: number, j: number): void {
  if (isNothingAt(pairs, j)) {
    if (!isNothingAt(pairs, i)) return;
  } else if (!isNothingAt(pairs, i)) {
    const low = Math.min(pairs[2 * i] as number, pairs[2 * j] as number);
    const high = Math.max(pairs[2 * i + 1] as number, pairs[2 * j + 1] as number);
    put(pairs, i, low, high);
    return;
  }
  put(pairs, i, pairs[2 * j] as number, pairs[2 * j + 1] as number);
}

/** A function that only rises, applied to every number of it; `share` is how exactly it is worked out. */
export function riseAt(
  pairs: Pairs,
  i: number,
  rising: (value: number) => number,
  share = 4 * EPSILON,
): void {
  const low = rising(pairs[2 * i] as number);
  putWider(pairs, i, low, rising(pairs[2 * i + 1] as number), share);
}

/** One by it. Where it goes through 0 there is no bound. */
function invertAt(pairs: Pairs, i: number): void {
  const low = pairs[2 * i] as number;
  const high = pairs[2 * i + 1] as number;
  if (low === 0 && high === 0) {
    put(pairs, i, Number.NaN, Number.NaN);
    return;
  }
  if (low < 0 && high > 0) {
    put(pairs, i, -Infinity, Infinity);
    return;
  }
  const least = high === 0 ? -Infinity : 1 / high;
  putWider(pairs, i, least, low === 0 ? Infinity : 1 / low, EPSILON);
}

/** A power of it, with a fixed exponent: the same number as often. A root of a negative number there is none of. */
export function raiseAt(pairs: Pairs, i: number, exponent: number): void {
  if (isNothingAt(pairs, i) || Number.isNaN(exponent)) {
    put(pairs, i, Number.NaN, Number.NaN);
    return;
  }
  if (exponent < 0) {
    raiseAt(pairs, i, -exponent);
    invertAt(pairs, i);
    return;
  }
  if (exponent === 1) return;
  const low = pairs[2 * i] as number;
  const high = pairs[2 * i + 1] as number;
  const isWhole = Number.isInteger(exponent);
  let [from, to] = [low, high];
  if (isWhole && exponent % 2 === 0) {
    const [one, other] = [Math.abs(low), Math.abs(high)];
    from = low <= 0 && high >= 0 ? 0 : Math.min(one, other);
    to = Math.max(one, other);
  } else if (!isWhole) {
    if (high < 0) {
      put(pairs, i, Number.NaN, Number.NaN);
      return;
    }
    from = Math.max(0, low);
  }
  putWider(pairs, i, from ** exponent, to ** exponent, 4 * EPSILON);
}

/** The root that is not negative, of what has one. */
export function rootAt(pairs: Pairs, i: number): void {
  const low = pairs[2 * i] as number;
  const high = pairs[2 * i + 1] as number;
  if (!(high >= 0)) {
    put(pairs, i, Number.NaN, Number.NaN);
    return;
  }
  putWider(pairs, i, Math.sqrt(Math.max(0, low)), Math.sqrt(high), 4 * EPSILON);
}

/** The natural logarithm, of what has one. */
export function logAt(pairs: Pairs, i: number): void {
  const low = pairs[2 * i] as number;
  const high = pairs[2 * i + 1] as number;
  if (!(high > 0)) {
    put(pairs, i, Number.NaN, Number.NaN);
    return;
  }
  putWider(pairs, i, low > 0 ? Math.log(low) : -Infinity, Math.log(high), 4 * EPSILON);
}
