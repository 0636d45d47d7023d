import { type Affine, radius } from './affine';
import { type Figure, fits } from './figure';
import type { Diagnosis } from './mark';

/** A mistake that is tried out on a figure. */
export interface Trial {
  readonly diagnosis: () => Diagnosis;
  /** What the mistake comes to, near enough to see whether to look closer. */
  readonly value: number;
  /** All that it can come to. */
  readonly range: () => Affine;
}

/** A wrong figure, with what would have been right to write, and how exactly that is known. */
export interface Case {
  readonly figure: Figure;
  readonly reference: Affine;
  /** What the rounding of doubles may do to it. */
  readonly noise: number;
}

/** With more chances than this to fit by accident, a fit says nothing. */
const MOST_CHANCE = 0.1;
/** How much more doubt there may be about a mistaken number than about the right one. */
const MOST_SPREAD = 100;

/** The trials that come to the figure, each with whether that is more than an accident. */
export function matching(
  { figure, reference, noise }: Case,
  trials: readonly Trial[],
): readonly { readonly diagnosis: Diagnosis; readonly plausible: boolean }[] {
  const margin = figure.unit + MOST_SPREAD * radius(reference) + Math.abs(figure.value) * 1e-9;
  return trials
    .filter(({ value }) => Math.abs(value - figure.value) <= margin)
    .map(({ diagnosis, range }) => ({ diagnosis, found: range() }))
    .filter(({ found }) => fits(figure, found, noise) !== undefined)
    .map(({ diagnosis, found }) => ({
      diagnosis: diagnosis(),
      plausible: isPlausible(figure, reference, trials, figure.unit + radius(found)),
    }));
}

/**
 * Whether a fit is a reason and no accident. Of all that the trials come to, what lies as far from the right
 * number as the figure, or twice as far, is taken as spread evenly; a figure anywhere there would then fit
 * one of them, to within `tolerance`, with a chance that is to be small.
 */
function isPlausible(
  figure: Figure,
  reference: Affine,
  trials: readonly Trial[],
  tolerance: number,
): boolean {
  const reach = 2 * Math.abs(figure.value - reference.mid);
  const near = new Set(
    trials
      .map(({ value }) => value)
      .filter((value) => Math.abs(value - reference.mid) <= reach)
      .map((value) => Math.round(value / tolerance)),
  );
  return (near.size * tolerance) / reach < MOST_CHANCE;
}

/** Whether any fit to this figure could be more than an accident. */
export const isTelling = ({ figure, reference }: Case): boolean =>
  figure.unit / (2 * Math.abs(figure.value - reference.mid)) < MOST_CHANCE / 2;

/** Of what separates a figure from the right number, the share that a mistake may leave unexplained. */
const UNEXPLAINED = 1 / 400;

/**
 * The mistake that explains all but the last digits, where one does: 0.794609 instead of 0.844681, where the
 * other layer's bias gives 0.794681.
 */
export function nearest({ figure, reference }: Case, trials: readonly Trial[]): Diagnosis[] {
  const most = Math.abs(figure.value - reference.mid) * UNEXPLAINED;
  const away = ({ value }: Trial): number => Math.abs(value - figure.value);
  const [closest] = trials.filter((trial) => away(trial) < most).sort((a, b) => away(a) - away(b));
  if (closest === undefined || !isPlausible(figure, reference, trials, 2 * most)) return [];
  return [{ ...closest.diagnosis(), likely: true }];
}
