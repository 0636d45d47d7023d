import type { Slice } from './slice';

/** A point of a curve: a given's number, and the value that comes of it; not finite where it overflows. */
export interface CurvePoint {
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
export function curveOf(slice: Slice, { low, high }: Range): readonly CurvePoint[] {
  const point = (at: number): CurvePoint => ({ at, value: slice.at(at) });
  const even = Array.from({ length: EVEN_POINTS + 1 }, (_, i) => {
    const share = i / EVEN_POINTS;
    // Not low + share · (high − low), which can overflow where both are huge.
    return point(low * (1 - share) + high * share);
  });
  const finite = even.filter(({ value }) => Number.isFinite(value)).map(({ value }) => value);
  const height = Math.max(...finite) - Math.min(...finite);
  const points: CurvePoint[] = [];
  const fill = (from: CurvePoint, to: CurvePoint, halvings: number): void => {
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

/** The value at `at` of the straight line through a point of a curve. */
export const onTangent = (through: CurvePoint, slope: number, at: number): number =>
  through.value + slope * (at - through.at);

/**
 * The range to show a given in: the same for numbers of like size, so that it rests while one of them moves,
 * and wide enough for the ones of a textbook.
 */
export function usualRange(...numbers: readonly number[]): Range {
  const largest = Math.max(USUAL, ...numbers.map((value) => 1.25 * Math.abs(value)));
  const power = 10 ** Math.floor(Math.log10(largest));
  const nice = [1, 2, 4, 5, 10].find((factor) => factor * power >= largest) ?? 10;
  const size = Math.min(nice * power, Number.MAX_VALUE / 4);
  return { low: -size, high: size };
}

/** A sigmoid has done nearly all that it does between −4 and 4. */
const USUAL = 4;

/** The range of values that a curve is drawn in: from 0 where its valley comes near, and never of no height. */
export function heightOf(values: readonly number[]): Range | undefined {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return undefined;
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  if (low === high) {
    const room = high === 0 ? 1 : Math.abs(high) / 2;
    return { low: low - room, high: high + room };
  }
  const room = high / 20 - low / 20;
  return low >= 0 && low < 0.5 * high
    ? { low: 0, high: high + room }
    : { low: low - room, high: high + room };
}
