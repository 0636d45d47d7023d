import { exactly, hull, type Interval, isNothing, negated, plus, times } from './interval';

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
}

export const isSameShortening = (a: Shortening | undefined, b: Shortening | undefined): boolean =>
  a === b || (a?.unit === b?.unit && a?.digits === b?.digits && a?.divides === b?.divides);

const HAIR = 2e-14;

/** With how many digits more than the fewest a number may be kept on the way: further on, it is as good as all. */
const MOST_MORE = 2;

/** All that doubles have, as a power is asked for again and again. */
const SMALLEST = -323;
const POWERS = Float64Array.from({ length: 309 - SMALLEST }, (_, i) => 10 ** (i + SMALLEST));

const powerOfTen = (exponent: number): number => POWERS[exponent - SMALLEST] ?? 10 ** exponent;

/** One unit of the last digit that a number is to have whose first digit is at this power of ten, at the coarsest. */
const unitAt = (power: number, { unit, digits }: Shortening): number =>
  Math.max(unit, powerOfTen(power - digits + 1));

const powerOf = (size: number): number => Math.floor(Math.log10(size) + HAIR);

/** The coarsest unit by which a number may be more than 0: one place before its first digit. */
function firstUnit(size: number, by: Shortening): number {
  const power = powerOf(size);
  return Math.min(unitAt(power, by), powerOfTen(power + 1));
}

/** The least that a number of this size may be shortened to, cut off or rounded. */
function least(size: number, by: Shortening): number {
  if (size === 0 || !Number.isFinite(size)) return size;
  let found = size;
  let unit = by.divides ? firstUnit(size, by) : unitAt(powerOf(size), by);
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

/** The most that a number of this size may be rounded to. */
function most(size: number, by: Shortening): number {
  if (size === 0 || !Number.isFinite(size)) return size;
  let found = size;
  let unit = firstUnit(size, by);
  for (let more = 0; more <= MOST_MORE; more++, unit /= 10) {
    const units = size / unit;
    found = Math.max(found, Math.floor(units + 0.5 + units * HAIR) * unit);
  }
  return found;
}

/** All that a number may be once it is written down on the way. */
export function shortened(range: Interval, by: Shortening): Interval {
  if (isNothing(range)) return range;
  const { low, high } = range;
  return {
    low: low < 0 ? -most(-low, by) : least(low, by),
    high: high < 0 ? -least(-high, by) : most(high, by),
  };
}

type Operation = (a: Interval, b: Interval) => Interval;

/** With more parts than this, the orders in which they can be put together are not gone through. */
const MOST_ORDERED = 5;

/**
 * The parts put together in any order, with what is found on the way shortened. A part that changes nothing, `none` (a 0
 * in a sum, a factor of 1), makes no new number on the way, nor does a factor of −1: at the most one that was there is
 * shortened.
 */
export function inAnyOrder(
  operation: Operation,
  all: readonly Interval[],
  none: number,
  by: Shortening,
): Interval {
  const isIdle = ({ low, high }: Interval): boolean =>
    low === high && (low === none || (none === 1 && low === -1));
  if (!all.some(isIdle)) return everyPart(operation, all, none, by);
  const idle = all.filter(isIdle);
  const rest = all.filter((one) => !isIdle(one));
  const parts = all.length > 2 ? rest.map((one) => shortened(one, by)) : rest;
  const range = everyPart(operation, parts, none, by);
  return idle.filter(({ low }) => low < 0).length % 2 === 1 ? negated(range) : range;
}

function everyPart(
  operation: Operation,
  parts: readonly Interval[],
  none: number,
  by: Shortening,
): Interval {
  const [first, second, third] = parts;
  if (first === undefined) return exactly(none);
  if (second === undefined) return first;
  if (third === undefined) return operation(first, second);
  return parts.length <= MOST_ORDERED
    ? everyOrder(operation, parts, by)
    : bounded(operation, parts, by);
}

/** By dynamic programming over the sets of parts, each as the bits of a number. */
function everyOrder(operation: Operation, parts: readonly Interval[], by: Shortening): Interval {
  const all = 2 ** parts.length - 1;
  const found: Interval[] = [];
  for (let set = 1; set <= all; set++) {
    const isOfOne = (set & (set - 1)) === 0;
    let range: Interval | undefined = isOfOne ? parts[31 - Math.clz32(set)] : undefined;
    if (range === undefined) {
      for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
        const [one, other] = [found[part], found[set - part]];
        if (part < set - part || one === undefined || other === undefined) continue;
        const made = operation(one, other);
        range = range === undefined ? made : hull(range, made);
      }
      if (range !== undefined && set !== all) range = shortened(range, by);
    }
    if (range !== undefined) found[set] = range;
  }
  return found[all] ?? { low: Number.NaN, high: Number.NaN };
}

const largest = ({ low, high }: Interval): number => Math.max(Math.abs(low), Math.abs(high));

/** What the parts give, and as far on as the shortening of so many numbers on the way can go. */
function bounded(operation: Operation, parts: readonly Interval[], by: Shortening): Interval {
  const whole = parts.reduce(operation);
  const often = parts.length - 2;
  let most: number;
  if (operation === times) {
    const sizes = parts.map(largest).sort((a, b) => b - a);
    // What is shortened on the way is multiplied by the others, at the most by these.
    const others = sizes
      .slice(1, -1)
      .reduce((product, size) => product * Math.max(1, size), sizes[0] ?? 1);
    most = Math.max(by.unit * others, largest(whole) * powerOfTen(1 - by.digits));
  } else {
    const above = parts.reduce((sum, { high }) => sum + Math.max(0, high), 0);
    const below = parts.reduce((sum, { low }) => sum + Math.max(0, -low), 0);
    most = unitAt(powerOf(Math.max(above, below, by.unit)), by);
  }
  return plus(whole, { low: -often * most, high: often * most });
}
