/** The sizes of type on a projector, as shares of the screen's height: what the back row can read, and enough. */
export const TYPE = { least: 1 / 30, most: 1 / 16 } as const;

/** The width and height of something, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the type of a formula is, in px, and whether it has to be broken into lines. */
export interface Fit {
  readonly size: number;
  readonly isBroken: boolean;
}

/** A little less than fits: there is air around it, and what is measured in whole pixels may be half of one larger. */
const MARGIN = 0.93;

/**
 * The largest type with which a formula fits its room, from what it takes up at the least. Never smaller than
 * that: it is broken into lines instead.
 */
export function fitText(room: Size, atLeast: Size, screenHeight: number): Fit {
  const least = TYPE.least * screenHeight;
  const scale = Math.min(room.width / atLeast.width, room.height / atLeast.height) * MARGIN;
  const size = Number.isFinite(scale) ? Math.min(TYPE.most * screenHeight, least * scale) : least;
  return { size: Math.max(least, size), isBroken: atLeast.width > room.width };
}
