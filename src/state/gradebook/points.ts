import { type MarkOptions, readNumber } from '../../engine';
import type { MarkedFigure } from '../handIn/markedFigures';
import type { Overrulings } from '../handIn/overruled';
import type { Credit, PointScheme } from './scheme';

/**
 * What a figure counts as. `again`: a slip that was told before, which counts as what follows; `slip`: nothing, and so does
 * what cannot be read; `shown`: it is nobody's answer.
 */
export type Counted = Credit | 'again' | 'slip' | 'shown';

/** The points of a work. */
export interface Points {
  /** Rounded as the teacher wants them. */
  readonly points: number;
  /** How many there are to be had. */
  readonly of: number;
  /** Of those, in percent, rounded to a tenth; absent where there are none to be had. */
  readonly percent?: number;
  /** How many figures count as what. */
  readonly counts: Readonly<Record<Exclude<Counted, 'shown'>, number>>;
}

/** What is known of a work beside its figures. */
export interface WorkAsked {
  /** How many digits were asked for. */
  readonly asked?: MarkOptions | undefined;
  /** How many figures were asked for, where the work itself does not say so. */
  readonly outOf?: number | undefined;
  /** A teacher's own verdicts, which count in place of ours. */
  readonly overrulings?: Overrulings | undefined;
}

/** What a figure counts as among those of its sheet, by its mark, a teacher's own verdict, and the tolerance. */
export function countsAs(
  figure: MarkedFigure,
  figures: readonly MarkedFigure[],
  { tolerance = 0 }: PointScheme,
  { asked = {}, overrulings }: WorkAsked,
): Counted {
  const own = overrulings?.[figure.id]?.verdict;
  if (own !== undefined) return own === 'wrong' ? 'slip' : own;
  const { verdict } = figure;
  if (verdict === 'unreadable') return 'slip';
  if (verdict !== 'wrong' && verdict !== 'short') return verdict;
  const near = nearness(figure, tolerance);
  if (near === 'right' || (near === 'follows' && verdict === 'wrong')) return near;
  if (verdict === 'short') return 'short';
  const { again } = figure;
  const first = again === undefined ? undefined : figures.find(({ id }) => id === again);
  if (isSameAgain(figure, first?.expected)) return 'again';
  return isByOne(figure, asked) ? 'byOne' : 'slip';
}

/** The points of a figure that counts as something: a slip gets none, and where it is told again those of what follows. */
export function creditOf(as: Exclude<Counted, 'shown'>, { points }: PointScheme): number {
  if (as === 'slip') return 0;
  return points[as === 'again' ? 'follows' : as];
}

/** The points of a work: what each figure comes to, added up, in the teacher's measure. */
export function pointsOf(
  figures: readonly MarkedFigure[],
  scheme: PointScheme,
  work: WorkAsked = {},
): Points {
  const counts = { right: 0, follows: 0, byOne: 0, short: 0, blank: 0, again: 0, slip: 0 };
  for (const figure of figures) {
    const as = countsAs(figure, figures, scheme, work);
    if (as !== 'shown') counts[as] += 1;
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  // Where it is not known what was asked, what others handed in beyond it was left blank.
  counts.blank += Math.max(0, (work.outOf ?? 0) - all);
  const asked = Math.max(all, work.outOf ?? 0);
  const full = asked * scheme.points.right;
  const earned = (Object.keys(counts) as (keyof typeof counts)[]).reduce(
    (sum, as) => sum + counts[as] * creditOf(as, scheme),
    0,
  );
  const of = scheme.max ?? full;
  const share = full > 0 ? earned / full : undefined;
  const exact = scheme.max === undefined ? earned : (share ?? 0) * scheme.max;
  return {
    points: rounded(exact, scheme.round),
    of: rounded(of, 0.01),
    ...(share !== undefined && { percent: rounded(share * 100, 0.1) }),
    counts,
  };
}

/**
 * The nearest multiple of a step, a half up. What doubles add to it is taken off first: 2.675 is a half, though the
 * double next to it is a little less.
 */
export function rounded(value: number, step: number): number {
  const steps = Math.round(Number((value / step).toPrecision(12)));
  return Number((steps * step).toPrecision(12));
}

/**
 * Whether a slip costs nothing more where it is met again: a habit that was told at its first figure, or a number that
 * is the same by rights, as behind a factor of 1. A wrong 0 that spreads over a sheet is not worked out, so that it earns
 * nothing. `first`: the value of the figure where it was met first.
 */
export function isSameAgain(
  { again, diagnosis, expected }: Pick<MarkedFigure, 'again' | 'diagnosis' | 'expected'>,
  first = Number.NaN,
): boolean {
  if (again === undefined) return false;
  if (diagnosis !== undefined) return true;
  return Math.abs(Math.abs(first) - Math.abs(expected)) <= 1e-9 * Math.abs(expected);
}

const readValue = (written: string) => {
  const read = readNumber(written);
  return read.ok ? read.number : undefined;
};

/** Whether a figure is within a tolerance, in percent, of its value, or of what the person's own figures give. */
function nearness(
  { written, expected, from }: MarkedFigure,
  tolerance: number,
): 'right' | 'follows' | undefined {
  const value = tolerance > 0 ? readValue(written)?.value : undefined;
  if (value === undefined) return undefined;
  const isNear = (to: number): boolean =>
    Math.abs(value - to) <= (tolerance / 100) * Math.abs(to) * (1 + 1e-9);
  if (isNear(expected)) return 'right';
  return from?.some(isNear) ? 'follows' : undefined;
}

/** Whether a figure is the one next to its value rounded to as many places, and has the digits that are asked for. */
function isByOne(
  { written, expected, from = [expected, expected] }: MarkedFigure,
  asked: MarkOptions,
): boolean {
  const read = readValue(written);
  if (read?.lastPlace === undefined) return false;
  const { value, lastPlace } = read;
  const unit = 10 ** lastPlace;
  const inUnits = Math.round(value / unit);
  const { digits = 3, places } = asked;
  const isLong =
    places === undefined ? Math.abs(inUnits) >= 10 ** (digits - 1) : -lastPlace >= places;
  // Of one digit alone, every other figure would be next to it.
  if (!isLong || Math.abs(inUnits) < 10) return false;
  return [expected, ...from].some(
    (to) => Number.isFinite(to) && Math.abs(inUnits - Math.round(to / unit)) === 1,
  );
}
