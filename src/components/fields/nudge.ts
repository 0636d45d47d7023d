/** One press of an arrow key, or a few pixels of a drag. */
const STEP = 0.01;

/** The keys that make a step larger or smaller. */
export interface StepKeys {
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** A number moved by so many steps; Shift makes them ten times as large, Alt a tenth. */
export function nudged(value: number, steps: number, { shiftKey, altKey }: StepKeys): number {
  const size = STEP * (shiftKey ? 10 : 1) * (altKey ? 0.1 : 1);
  const moved = value + steps * size;
  // Fifteen digits are what a double holds for certain; the rest is rounding: 0.1 + 0.2 is 0.3 to a learner.
  return Number.isFinite(moved) ? Number(moved.toPrecision(15)) : value;
}
