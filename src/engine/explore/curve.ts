import type { Slice } from './slice';

/** A point of a curve: a given's number, and the value that comes of it; not finite where it overflows. */
export interface SlicePoint {
  readonly at: number;
  readonly value: number;
}

/** An interval of a given's numbers; `low` is less than `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Points at even distances, before more are put where the curve bends. */
const EVEN_POINTS = 160;
/** Where the curve jumps by more than this share of its height, it is looked at more closely. */
const FINE = 0.02;
/** As often as a gap is halved. */
const MOST_HALVINGS = 6;

/**
 * A slice along its first given: points at even distances, and more where it is steep, so that what is drawn
 * through them is the curve. What is held is at the numbers of the trace.
 */
export function curveOf(slice: Slice, { low, high }: Range): readonly SlicePoint[] {
  const point = (at: number): SlicePoint => ({ at, value: slice.at(at) });
  const even = Array.from({ length: EVEN_POINTS + 1 }, (_, i) => {
    const share = i / EVEN_POINTS;
    // Not low + share · (high − low), which can overflow where both are huge.
    return point(low * (1 - share) + high * share);
  });
  const finite = even.filter(({ value }) => Number.isFinite(value)).map(({ value }) => value);
  const height = Math.max(...finite) - Math.min(...finite);
  const points: SlicePoint[] = [];
  const fill = (from: SlicePoint, to: SlicePoint, halvings: number): void => {
    const isSmooth = Math.abs(to.value - from.value) <= FINE * height;
    const isOver = !Number.isFinite(from.value) && !Number.isFinite(to.value);
    if (halvings === 0 || isSmooth || isOver) return;
    const middle = point(from.at / 2 + to.at / 2);
    fill(from, middle, halvings - 1);
    points.push(middle);
    fill(middle, to, halvings - 1);
  };
  even.forEach((to, i) => {
    const from = even[i - 1];
    if (from) fill(from, to, MOST_HALVINGS);
    points.push(to);
  });
  return points;
}

/** The ends of a tangent as it is drawn: as far as the picture goes, in either direction. */
export function tangentIn(
  through: SlicePoint,
  slope: number,
  across: Range,
  upright: Range,
): readonly [SlicePoint, SlicePoint] | undefined {
  if (!Number.isFinite(slope) || !Number.isFinite(through.value)) return undefined;
  // A steep one leaves through the top: its far ends would be too far away to be drawn.
  const reach = (upright.high - upright.low) / Math.abs(slope);
  const end = (at: number): SlicePoint => ({
    at,
    value: through.value + slope * (at - through.at),
  });
  return [
    end(Math.max(across.low, through.at - reach)),
    end(Math.min(across.high, through.at + reach)),
  ];
}

/** The intervals in which a curve is beyond the computer's numbers. */
export function gapsOf(points: readonly SlicePoint[]): readonly Range[] {
  const gaps: Range[] = [];
  let start: number | undefined;
  points.forEach(({ at, value }, i) => {
    if (!Number.isFinite(value)) start ??= points[i - 1]?.at ?? at;
    else if (start !== undefined) {
      gaps.push({ low: start, high: at });
      start = undefined;
    }
  });
  const last = points.at(-1);
  if (start !== undefined && last) gaps.push({ low: start, high: last.at });
  return gaps;
}

/** Every so many points of a curve, its first and last among them: as many as are read in a table. */
export function everySoMany(points: readonly SlicePoint[], most: number): readonly SlicePoint[] {
  const every = Math.ceil(points.length / most);
  return points.filter((_, i) => i % every === 0 || i === points.length - 1);
}

/**
 * The range to show a given in: the same for numbers of like size, so that it rests while the number moves,
 * and wide enough for the ones of a textbook.
 */
export function usualRange(at: number): Range {
  const largest = Math.max(USUAL, 1.25 * Math.abs(at));
  const power = 10 ** Math.floor(Math.log10(largest));
  const nice = [1, 2, 4, 5, 10].find((factor) => factor * power >= largest) ?? 10;
  const size = Math.min(nice * power, Number.MAX_VALUE / 4);
  return { low: -size, high: size };
}

/** A sigmoid has done nearly all that it does between −4 and 4. */
const USUAL = 4;

/** Values are one value where they differ by less than this share: by their rounding, and by less than an axis can say. */
const LEAST_SHARE = 1e-10;

/** The range of values that a curve is drawn in: from 0 where its valley comes near, and never of no height. */
export function heightOf(values: readonly number[]): Range | undefined {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return undefined;
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  if (high - low <= LEAST_SHARE * Math.max(Math.abs(low), Math.abs(high))) {
    const room = high === 0 ? 1 : Math.abs(high) / 2;
    return { low: low - room, high: high + room };
  }
  const room = high / 20 - low / 20;
  return low >= 0 && low < 0.5 * high
    ? { low: 0, high: high + room }
    : { low: low - room, high: high + room };
}

/** Whether an axis can be drawn from one number to another: not too long for a double, nor too short for its digits. */
export const isDrawable = ({ low, high }: Range): boolean =>
  Math.max(Math.abs(low), Math.abs(high)) <= HUGE &&
  high - low > LEAST_SHARE * Math.max(Math.abs(low), Math.abs(high));

/** A range so many times as wide, around a number that stays as far from its middle, in proportion. */
export function widened({ low, high }: Range, factor: number, around: number): Range {
  const centre = around >= low && around <= high ? around : low / 2 + high / 2;
  const end = (value: number): number => {
    const moved = centre + factor * (value - centre);
    return Number(Math.max(-HUGE, Math.min(HUGE, moved)).toPrecision(6));
  };
  const range = { low: end(low), high: end(high) };
  return isDrawable(range) ? range : { low, high };
}

/** No axis goes further: its length is still a number. */
const HUGE = Number.MAX_VALUE / 4;

/** A range in which a step is seen well: it takes about a fifth of it. */
export function rangeOfStep(from: number, to: number): Range | undefined {
  const room = 2 * Math.abs(to - from);
  const low = Number((Math.min(from, to) - room).toPrecision(6));
  const high = Number((Math.max(from, to) + room).toPrecision(6));
  return isDrawable({ low, high }) ? { low, high } : undefined;
}

/** The lowest point of a curve that is finite there. */
export const lowestOf = (points: readonly SlicePoint[]): SlicePoint | undefined =>
  points
    .filter(({ value }) => Number.isFinite(value))
    .reduce<SlicePoint | undefined>(
      (low, point) => (low === undefined || point.value < low.value ? point : low),
      undefined,
    );
