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

const HAIR = 2e-14;

/** One unit of the last digit that a number is to have, at the coarsest. */
function unitOf(value: number, { unit, digits }: Shortening): number {
  const size = Math.floor(Math.log10(Math.abs(value)) + HAIR);
  return Math.max(unit, 10 ** (size - digits + 1));
}

/** The number cut off and the number rounded, and the number itself: the least and the most of them. */
function ends(value: number, by: Shortening): readonly [least: number, most: number] {
  if (value === 0 || !Number.isFinite(value)) return [value, value];
  const unit = unitOf(value, by);
  // A whole number of units stays one, though a double holds it a hair too small.
  const units = Math.abs(value) / unit;
  const hair = units * HAIR;
  const cut = Math.floor(units + hair) * unit;
  const up = Math.floor(units + 0.5 + hair) * unit;
  // Half a unit exactly may be rounded either way.
  const down = Math.ceil(units - 0.5 - hair) * unit;
  const size = Math.abs(value);
  const shortest = Math.min(size, cut, down);
  const [least, most] = [by.divides && shortest === 0 ? size : shortest, Math.max(size, up)];
  return value > 0 ? [least, most] : [-most, -least];
}

/** With how many digits more than the fewest a number may be kept on the way: further on, it is as good as all. */
const FINER = [0, 1, 2];

/** All that a number may be once it is written down on the way. */
export function shortened(range: Interval, by: Shortening): Interval {
  if (isNothing(range)) return range;
  let { low, high } = range;
  for (const more of FINER) {
    const finer = { ...by, unit: by.unit / 10 ** more, digits: by.digits + more };
    low = Math.min(low, ends(range.low, finer)[0]);
    high = Math.max(high, ends(range.high, finer)[1]);
  }
  return { low, high };
}

type Operation = (a: Interval, b: Interval) => Interval;

/** With more parts than this, the orders in which they can be put together are not gone through. */
const MOST_ORDERED = 5;

/**
 * The parts put together in any order, with what is found on the way shortened. A part that changes nothing, `none` (a 0
 * in a sum, a factor of 1), makes no number on the way; nor does a factor of −1.
 */
export function inAnyOrder(
  operation: Operation,
  all: readonly Interval[],
  none: number,
  by: Shortening,
): Interval {
  const isIdle = ({ low, high }: Interval): boolean =>
    low === high && (low === none || (none === 1 && low === -1));
  const isTurned = all.filter((one) => isIdle(one) && one.low < 0).length % 2 === 1;
  const range = everyPart(
    operation,
    all.filter((one) => !isIdle(one)),
    none,
    by,
  );
  return isTurned ? negated(range) : range;
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
    const own = parts.findIndex((_, i) => set === 2 ** i);
    let range: Interval | undefined = own < 0 ? undefined : parts[own];
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
    most = Math.max(by.unit * others, largest(whole) * 10 ** (1 - by.digits));
  } else {
    const above = parts.reduce((sum, { high }) => sum + Math.max(0, high), 0);
    const below = parts.reduce((sum, { low }) => sum + Math.max(0, -low), 0);
    most = unitOf(Math.max(above, below, by.unit), by);
  }
  return plus(whole, { low: -often * most, high: often * most });
}
