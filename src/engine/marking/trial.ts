import type { Affine } from './affine';
import type { Diagnosis } from './mark';

/** A mistake that is tried out on a figure. */
export interface Trial {
  readonly diagnosis: Diagnosis;
  /** What the mistake comes to. */
  readonly range: () => Affine;
}

/** With more chances than this to fit by accident, a fit says nothing. */
const MOST_CHANCE = 0.1;

/**
 * Whether a fit is a reason and no accident. Of `values`, what all the mistakes tried come to, those that lie
 * as far from the reference as the figure, or twice as far, are taken as spread evenly; a figure anywhere
 * among them would then fit one, to within `tolerance`, with a chance that is to be small.
 */
export function isPlausible(
  figure: number,
  reference: number,
  values: readonly number[],
  tolerance: number,
): boolean {
  const reach = 2 * Math.abs(figure - reference);
  const near = new Set(values.filter((value) => Math.abs(value - reference) <= reach)).size;
  return (near * 2 * tolerance) / (2 * reach) < MOST_CHANCE;
}
