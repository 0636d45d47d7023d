/** The end of a line, and how many lines of text its name takes. */
export interface LineEnd {
  readonly y: number;
  readonly lines: number;
}

/** Between one name and the next, in lines: or lines of two names would read as one. */
const APART = 0.3;

/**
 * Where the names at the ends of lines stand, in the order given: each as near to its end as it can without two
 * standing on each other, and within the frame. The result is the middle of each name.
 */
export function placeLabels(
  ends: readonly LineEnd[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  lineHeight: number,
): readonly number[] {
  const order = ends.map((_, i) => i).sort((a, b) => (ends[a]?.y ?? 0) - (ends[b]?.y ?? 0));
  const half = (i: number): number => (((ends[i]?.lines ?? 1) + APART) * lineHeight) / 2;
  const places = ends.map(({ y }) => y);
  // Downwards, each below the one before it; then upwards from the foot, for those that were pushed beyond it.
  let free = top;
  for (const i of order) {
    places[i] = Math.max(places[i] ?? 0, free + half(i));
    free = (places[i] ?? 0) + half(i);
  }
  let ceiling = bottom;
  for (const i of order.toReversed()) {
    places[i] = Math.min(places[i] ?? 0, ceiling - half(i));
    ceiling = (places[i] ?? 0) - half(i);
  }
  return places;
}
