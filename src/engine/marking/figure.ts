import { readNumber, type UnreadableReason } from '../written/readNumber';
import { type Affine, exactly, high, low, spanning } from './affine';

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

/**
 * Whether a number somewhere in `range` is written as this figure, rounded if it can be, or cut. `noise` is what
 * the rounding of doubles may have put into the ends of the range.
 */
export function fits(figure: Figure, range: Affine, noise: number): Ending | undefined {
  const from = low(range);
  const to = high(range);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const { value, unit } = figure;
  const slack = Math.abs(value) * Number.EPSILON * 2;
  const doubt = slack + 2 * noise;
  // A number halfway between two figures is rounded to the one further from zero, and cut to the other.
  const half = Math.max(unit / 2, 2 * doubt);
  const above = value > 0 ? half - doubt : half + slack;
  const below = value < 0 ? half - doubt : half + slack;
  if (from <= value + above && to >= value - below) return 'rounded';
  // Cut: between the figure and the next one further from zero, which itself is not cut to this one.
  const edge = unit - doubt;
  const further = value >= 0 && to >= value - slack && from < value + edge;
  const nearer = value <= 0 && from <= value + slack && to > value - edge;
  return further || nearer ? 'cut' : undefined;
}

/** Whether a figure is too short to have a single digit of a number. */
export const isCoarse = ({ unit }: Figure, exact: number): boolean =>
  unit > Math.abs(exact) && exact !== 0;

/**
 * The numbers that a written figure stands for. `ending` says how it was shortened; where that is not known,
 * either way is allowed for.
 */
export function standsFor(figure: Figure, ending: Ending | undefined, index: number): Affine {
  const { value, unit } = figure;
  if (unit === 0) return { ...exactly(value), rest: Math.abs(value) * Number.EPSILON };
  const half = unit / 2;
  if (ending === 'rounded') return spanning(value - half, value + half, index);
  const nearest = ending === 'cut' ? 0 : half;
  return spanning(
    value - (value > 0 ? nearest : unit),
    value + (value < 0 ? nearest : unit),
    index,
  );
}
