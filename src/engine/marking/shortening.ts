import { type Interval, isNothing } from './interval';
import { isNothingAt, type Pairs, put } from './pairs';
import { powerOfTen } from './powers';

/**
 * How far what is worked out on the way to a figure may be shortened: to as many decimals as the figure has, or to
 * as many significant digits, whichever is the coarser.
 */
export interface Shortening {
  /** One unit of the figure's last digit. */
  readonly unit: number;
  readonly digits: number;
  /** It is on the way to what something is divided by, which nobody shortens to nothing. */
  readonly divides?: true;
  /** A bound is enough, at once: all that can come of it if this much is shortened, or less. */
  readonly loosely?: true;
}

export const isSameShortening = (a: Shortening | undefined, b: Shortening | undefined): boolean =>
  a === b ||
  (a?.unit === b?.unit &&
    a?.digits === b?.digits &&
    a?.divides === b?.divides &&
    a?.loosely === b?.loosely);

const HAIR = 2e-14;

/** With how many digits more than the fewest a number may be kept on the way: further on, it is as good as all. */
const MOST_MORE = 2;

/** As a share of a number: a unit below this is not told apart in a double. */
const FINEST = 1e-13;

/** One unit of the last digit that a number is to have whose first digit is at this power of ten, at the coarsest. */
const unitAt = (power: number, { unit, digits }: Shortening): number =>
  Math.max(unit, powerOfTen(power - digits + 1));

const powerOf = (size: number): number => Math.floor(Math.log10(size) + HAIR);

/** One unit of the last digit that a number of this size is to have, at the coarsest. */
export const unitFor = (size: number, by: Shortening): number => unitAt(powerOf(size), by);

/** The coarsest unit by which a number may be more than 0: one place before its first digit. */
function firstUnit(size: number, by: Shortening): number {
  const power = powerOf(size);
  return Math.min(unitAt(power, by), powerOfTen(power + 1));
}

/** The least that a number of this size may be shortened to, cut off or rounded. */
function least(size: number, by: Shortening): number {
  if (size === 0 || !Number.isFinite(size)) return size;
  let found = size;
  let unit = by.divides ? firstUnit(size, by) : unitFor(size, by);
  for (let more = 0; more <= MOST_MORE; more++, unit /= 10) {
    // A whole number of units stays one, though a double holds it a hair too small.
    const units = size / unit;
    const hair = units * HAIR;
    // Half a unit exactly may be rounded either way.
    const short = Math.min(Math.floor(units + hair), Math.ceil(units - 0.5 - hair)) * unit;
    if (short < found && !(by.divides && short === 0)) found = short;
  }
  return found;
}

/** A number rounded to a whole number of units. */
const roundedTo = (unit: number, size: number): number => {
  const units = size / unit;
  return Math.floor(units + 0.5 + units * HAIR) * unit;
};

/** The most that a number of this size may be rounded to. */
function most(size: number, by: Shortening): number {
  if (size === 0 || !Number.isFinite(size)) return size;
  let found = size;
  let unit = firstUnit(size, by);
  for (let more = 0; more <= MOST_MORE; more++, unit /= 10) {
    found = Math.max(found, roundedTo(unit, size));
  }
  if (by.unit === 0) return found;
  // Whoever keeps to the finer of the two, decimals or digits, may round up what the coarser one leaves as it is.
  const finer = Math.min(by.unit, powerOfTen(powerOf(size) - by.digits + 1));
  for (unit = Math.min(unit, finer); isFineOf(unit, finer, size); unit /= 10) {
    found = Math.max(found, roundedTo(unit, size));
  }
  return found;
}

/** Whether a unit is not too far below the one that is the least, nor below what a double holds of a number. */
const isFineOf = (unit: number, least: number, size: number): boolean =>
  unit > (least / 10 ** MOST_MORE) * 0.5 && unit > size * FINEST;

const lowest = (low: number, by: Shortening): number =>
  low < 0 ? -most(-low, by) : least(low, by);
const highest = (high: number, by: Shortening): number =>
  high < 0 ? -least(-high, by) : most(high, by);

/** More than what shortening a number of this size may do to it: its unit is no larger than this. */
export const looseUnit = (size: number, { unit, digits }: Shortening): number =>
  2 * Math.max(unit, size * powerOfTen(1 - digits));

/** All that a number may be once it is written down on the way, or more: it keeps its sign. */
function loosenAt(pairs: Pairs, i: number, by: Shortening): void {
  const low = pairs[2 * i] as number;
  const high = pairs[2 * i + 1] as number;
  const lower = low - looseUnit(Math.abs(low), by);
  const higher = high + looseUnit(Math.abs(high), by);
  put(pairs, i, low >= 0 ? Math.max(0, lower) : lower, high <= 0 ? Math.min(0, higher) : higher);
}

/** All that a number may be once it is written down on the way. */
export const shortened = (range: Interval, by: Shortening): Interval =>
  isNothing(range) ? range : { low: lowest(range.low, by), high: highest(range.high, by) };

/** The same of a pair of numbers in an array. */
export function shortenAt(pairs: Pairs, i: number, by: Shortening): void {
  if (isNothingAt(pairs, i)) return;
  if (by.loosely) loosenAt(pairs, i, by);
  else put(pairs, i, lowest(pairs[2 * i] as number, by), highest(pairs[2 * i + 1] as number, by));
}
