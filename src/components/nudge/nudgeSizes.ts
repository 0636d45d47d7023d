/** From a thousandth to 1, by 1, 2 and 5. */
const UPWARDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

/** What a slider goes over, from the largest step down to the largest step up. 0 is no nudge. */
export const NUDGE_SIZES: readonly number[] = [
  ...UPWARDS.map((size) => -size).reverse(),
  ...UPWARDS,
];

/** Where a size is on the slider: at the nearest of its steps. */
export function positionOf(size: number): number {
  const distance = (step: number): number => Math.abs(step - size);
  return NUDGE_SIZES.reduce(
    (best, step, i) => (distance(step) < distance(NUDGE_SIZES[best] ?? 0) ? i : best),
    0,
  );
}

/** So many steps on from a size, as far as the slider goes. */
export function steppedBy(size: number, steps: number): number {
  const last = NUDGE_SIZES.length - 1;
  return NUDGE_SIZES[Math.max(0, Math.min(last, positionOf(size) + steps))] ?? size;
}
