import { contours, ticks } from 'd3';
import type { Range, Surface } from '../../engine/explore';
import type { ChartScale } from '../charts/Axis';

/** The line on which the error is so much, as an SVG path, and what lies above it, filled. */
export interface Level {
  readonly error: number;
  readonly path: string;
  /** Where its number stands, in pixels. */
  readonly label?: readonly [number, number];
}

/** About so many lines: enough to see the shape, few enough to be read. */
const LEVELS = 9;
/** Where the highest error is more than so many times the lowest, even steps would show but one corner. */
const LOG_RATIO = 60;

/** Round numbers between the lowest error and the highest: at even steps or, over a wide range, in even ratios. */
export function levelsOf({ low, high }: Range): readonly number[] {
  if (low > 0 && high / low > LOG_RATIO) {
    const count = LEVELS - 1;
    const powers = Array.from({ length: count }, (_, i) => low * (high / low) ** ((i + 1) / count));
    return powers.map((level) => Number(level.toPrecision(1))).filter((level) => level < high);
  }
  return ticks(low, high, LEVELS).filter((level) => level > low && level < high);
}

/** The lines of a surface, each with a place for its number, clear of the others and of what is to be avoided. */
export function contourLevels(
  { values, columns, rows, heights, hasOverflow }: Surface,
  x: ChartScale,
  y: ChartScale,
  em: number,
  avoid: readonly (readonly [number, number])[] = [],
): readonly Level[] {
  if (heights === undefined || heights.low === heights.high) return [];
  // What is too large lies above every line.
  const finite = hasOverflow ? values.map((v) => (Number.isFinite(v) ? v : heights.high)) : values;
  const taken = [...avoid];
  return contours()
    .size([columns.length, rows.length])
    .thresholds([...new Set(levelsOf(heights))])([...finite])
    .map((shape) => {
      const place = placer(columns.length, rows.length, x, y);
      const rings = shape.coordinates.flatMap((polygon) =>
        polygon.map((ring) => ring.map(([cx = 0, cy = 0]) => place(cx, cy))),
      );
      const label = labelPlace(rings, taken, x, y, em);
      if (label) taken.push(label);
      return {
        error: shape.value,
        path: rings.map(ringPath).join(''),
        ...(label ? { label } : {}),
      };
    });
}

/** Where the error is beyond the computer's numbers, as an SVG path. */
export function overflowPath(
  { values, columns, rows, hasOverflow }: Surface,
  x: ChartScale,
  y: ChartScale,
): string {
  if (!hasOverflow) return '';
  const place = placer(columns.length, rows.length, x, y);
  const [shape] = contours().size([columns.length, rows.length]).thresholds([0.5])(
    [...values].map((value) => (Number.isFinite(value) ? 0 : 1)),
  );
  return (shape?.coordinates ?? [])
    .flatMap((polygon) =>
      polygon.map((ring) => ringPath(ring.map(([cx = 0, cy = 0]) => place(cx, cy)))),
    )
    .join('');
}

/** The middle one of the points at which the error is beyond the computer's numbers, in pixels. */
export function overflowPlace(
  { values, columns, rows, hasOverflow }: Surface,
  x: ChartScale,
  y: ChartScale,
): readonly [number, number] | undefined {
  if (!hasOverflow) return undefined;
  const cells = [...values.keys()].filter((i) => !Number.isFinite(values[i]));
  const rowOf = (cell: number): number => Math.floor(cell / columns.length);
  const row = rowOf(cells[cells.length >> 1] ?? 0);
  const inRow = cells.filter((cell) => rowOf(cell) === row);
  const middle = inRow[inRow.length >> 1] ?? 0;
  return [x(columns[middle % columns.length] ?? 0), y(rows[row] ?? 0)];
}

/** From the cells of d3's grid, whose values stand in their middles, to pixels. */
function placer(columns: number, rows: number, x: ChartScale, y: ChartScale) {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  return (cx: number, cy: number): [number, number] => [
    left + ((cx - 0.5) / (columns - 1)) * (right - left),
    bottom + ((cy - 0.5) / (rows - 1)) * (top - bottom),
  ];
}

const ringPath = (ring: readonly (readonly [number, number])[]): string =>
  `M${ring.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}Z`;

/** A point of the line well inside the picture, and as far as it can be from the numbers that stand already. */
function labelPlace(
  rings: readonly (readonly [number, number][])[],
  taken: readonly (readonly [number, number])[],
  x: ChartScale,
  y: ChartScale,
  em: number,
): [number, number] | undefined {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  let best: [number, number] | undefined;
  let room = 2.6 * em;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const [px, py] = ring[i] ?? [0, 0];
      const isInside =
        px > left + 2 * em && px < right - 2 * em && py > top + em && py < bottom - em;
      if (!isInside) continue;
      const free = Math.min(
        // Near the middle reads best, where nothing else decides.
        6 * em,
        ...taken.map(([tx, ty]) => Math.hypot((px - tx) / 1.6, py - ty)),
      );
      if (free > room) {
        room = free;
        best = [px, py];
      }
    }
  }
  return best;
}
