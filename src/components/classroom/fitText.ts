/** The sizes of type on a projector, as shares of the screen's height: what the back row can read, and enough. */
export const TYPE = { least: 1 / 30, most: 1 / 13 } as const;

/** The width and height of something, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How large the type of a formula is, in px; how many of its lines stand beside one another, from the last one on;
 * and whether even the lines have to be broken.
 */
export interface Fit {
  readonly size: number;
  readonly beside: number;
  readonly isBroken: boolean;
}

/** A little less than fits: there is air around it, and what is measured in whole pixels may be half of one larger. */
const MARGIN = 0.93;
/** Between lines below and beside one another, in their type's size. */
export const GAP = { below: 0.28, beside: 0.35 } as const;

/**
 * The largest type with which the lines of a formula fit their room, from what each takes up at the least: below one
 * another; the first alone, and the others beside one another; or all in one row, whichever is the largest. Never
 * smaller than the least: lines are broken instead.
 */
export function fitText(room: Size, lines: readonly Size[], screenHeight: number): Fit {
  const least = TYPE.least * screenHeight;
  const most = TYPE.most * screenHeight;
  const ways = [1, lines.length - 1, lines.length].filter(
    (beside, i, all) => beside > 0 && all.indexOf(beside) === i,
  );
  let best: Fit | undefined;
  for (const beside of ways) {
    const atLeast = sizeOf(lines, beside, least);
    if (beside > 1 && (atLeast.width > room.width || atLeast.height > room.height)) continue;
    const scale = Math.min(room.width / atLeast.width, room.height / atLeast.height) * MARGIN;
    const wanted = Number.isFinite(scale) ? Math.min(most, least * scale) : least;
    const size = Math.max(least, wanted);
    const isBroken = atLeast.width > room.width;
    if (best === undefined || size > best.size + 0.5) best = { size, beside, isBroken };
  }
  return best ?? { size: least, beside: 1, isBroken: false };
}

/** What the lines take up with the last so many of them beside one another. */
function sizeOf(lines: readonly Size[], beside: number, type: number): Size {
  const rows = [...lines.slice(0, -beside).map((line) => [line]), lines.slice(-beside)];
  const widths = rows.map(
    (row) => row.reduce((sum, { width }) => sum + width, 0) + (row.length - 1) * GAP.beside * type,
  );
  const heights = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)));
  return {
    width: Math.max(0, ...widths),
    height: heights.reduce((sum, height) => sum + height, 0) + (rows.length - 1) * GAP.below * type,
  };
}
