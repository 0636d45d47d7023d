import type { Point } from '../networkLayout';
import { CHIP } from '../neuronPlaces';

/** A box that something stands in, by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Left free between what is written. */
const GAP = 2;

/** Around a number with its name above it. */
export const chipAt = ({ x, y }: Point): Box => ({
  x,
  y,
  width: CHIP.width + GAP,
  height: CHIP.height + GAP,
});

/** Around what has been passed, of which only a dot is left. */
export const dotAt = ({ x, y }: Point): Box => ({ x, y, width: DOT, height: DOT });
const DOT = 10;

/** How much two boxes have in common, in square units of the figure. */
export function overlap(a: Box, b: Box): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/** The first of these whose boxes are free, or else the one with least in the way. */
export function freest<Place>(
  places: readonly Place[],
  boxesAt: (place: Place) => readonly Box[],
  written: readonly Box[],
): Place | undefined {
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const boxes = boxesAt(place);
    const taken = written.reduce(
      (sum, other) => boxes.reduce((all, box) => all + overlap(box, other), sum),
      0,
    );
    if (taken < least) [best, least] = [place, taken];
    if (taken === 0) break;
  }
  return best;
}
