import { readNumber, type UnreadableReason } from '../written/readNumber';
import { exactly, type Interval, isNothing, shared } from './interval';

/** A figure that a person wrote down, read as a number. */
export interface Figure {
  readonly text: string;
  readonly value: number;
  /** One unit of the last written digit: 0.0001 for '0.7514'. 0 for a fraction, which is exact. */
  readonly unit: number;
  /** The place of the last written digit, as a power of ten; absent for a fraction. */
  readonly lastPlace?: number;
}

/** How the last digit of a figure came about: to the nearest, or with the digits after it left off. */
export type Ending = 'rounded' | 'cut';

export function readFigure(text: string): Figure | UnreadableReason {
  const read = readNumber(text);
  if (!read.ok) return read.reason;
  const { value, lastPlace } = read.number;
  if (lastPlace === undefined) return { text, value, unit: 0 };
  // 0e5 says no less than 0.
  const place = value === 0 ? Math.min(lastPlace, 0) : lastPlace;
  return { text, value, unit: 10 ** place, lastPlace: place };
}

/** More than this share of a figure's last unit is not what tells two figures apart. */
const MOST_EDGING = 1 / 100;

/**
 * Whether a number somewhere in `range` is written as this figure, rounded if it can be, or cut. `noise` is what
 * the rounding of doubles may have put into the ends of the range, and `hidden` how much of it a calculator does not show.
 */
export function fits(
  figure: Figure,
  range: Interval,
  noise: number,
  hidden = Number.POSITIVE_INFINITY,
): Ending | undefined {
  if (isNothing(range)) return undefined;
  const { low: from, high: to } = range;
  const { value, unit } = figure;
  const slack = Math.abs(value) * Number.EPSILON * 2;
  const doubt = slack + 2 * noise;
  // A number at the edge belongs to the next figure, though a double may hold it a hair too near to this one.
  const edging = Math.min(doubt, unit * MOST_EDGING, hidden);
  // A number halfway between two figures is rounded to the one further from zero, and cut to the other.
  const half = Math.max(unit / 2, 2 * doubt);
  const above = value > 0 ? half - edging : half + slack;
  const below = value < 0 ? half - edging : half + slack;
  if (from <= value + above && to >= value - below) return 'rounded';
  // Cut: between the figure and the next one further from zero, which itself is not cut to this one.
  const edge = unit - edging;
  const further = value >= 0 && to >= value - slack && from < value + edge;
  const nearer = value <= 0 && from <= value + slack && to > value - edge;
  return further || nearer ? 'cut' : undefined;
}

/** How much further than the digits say a number may be that is held with one digit more: a share of the last one. */
const GUARD = 1 / 10;
/** As a share of a unit: two ranges that are no further apart than this touch, but for what doubles leave. */
const HAIR = 1e-9;

/**
 * The numbers that a written figure can be short for, rounded or cut: half a unit towards 0, a whole one away from it.
 * With a digit more they are a little further off.
 */
export function standsFor({ value, unit }: Figure, guarded: 'guarded' | 'exactly'): Interval {
  if (unit === 0) return exactly(value);
  const more = guarded === 'guarded' ? unit * GUARD : 0;
  return {
    low: value - (value > 0 ? unit / 2 : unit) - more,
    high: value + (value < 0 ? unit / 2 : unit) + more,
  };
}

const widened = ({ low, high }: Interval, by: number): Interval => ({
  low: low - by,
  high: high + by,
});

/**
 * What someone may hold who wrote a figure for a number of `unrounded`: the figure, the number itself, and the number
 * shortened to more digits than were written. A number that `ends` is not shortened again.
 */
export function heldAs(figure: Figure, unrounded: Interval, ends: boolean): Interval {
  const { value, unit } = figure;
  const written = exactly(value);
  const stands = standsFor(figure, 'exactly');
  const behind = shared(unrounded, stands) ?? shared(unrounded, widened(stands, unit * HAIR));
  if (behind === undefined) return written;
  const more = ends ? 0 : unit * GUARD;
  return {
    low: behind.low >= value ? value : behind.low - more,
    high: behind.high <= value ? value : behind.high + more,
  };
}
