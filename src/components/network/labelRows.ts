import type { QuantityId } from '../../engine';
import { type NumberStyle, numberShort, symbolText } from '../../notation';
import type { Lesson } from '../lesson';
import { lettersIn } from '../symbol/takeApart';
import { figureStyle } from './figureStyle';
import type { Point } from './networkLayout';
import { parameterRows } from './shown';

/** One number of a label: where its middle is, and how much room it takes. */
export interface LabelRow {
  readonly id: QuantityId;
  readonly at: Point;
  readonly width: number;
}

export interface LabelWay {
  /** Rows side by side, where there is no room below. */
  readonly sideways?: boolean;
  /** Whether it stands on a line that runs level. */
  readonly isLevel?: boolean;
}

/** From one row to the next, and from one to the other where a line or a sign passes between the two. */
const ROW = 23;
const AROUND_LINE = 32;
const LARGER = 1.1;

/** The rows of a parameter's label: its number; then its gradient, and its new value, as they become known. */
export function labelRows(
  lesson: Lesson,
  id: QuantityId,
  at: Point,
  { sideways = false, isLevel = false }: LabelWay,
): readonly LabelRow[] {
  const { naming, style } = lesson.notation;
  const rows = parameterRows(lesson, id);
  const widths = rows.map((row) => {
    const room = widthOf(lesson.trace.value(row), figureStyle(style));
    return row === id
      ? room + SYMBOL_ROOM * Math.max(0, lettersIn(symbolText(id, naming)) - 3)
      : room;
  });
  const isMade = rows[1] === lesson.place.at;
  // What is made is written larger.
  if (isMade) widths[1] = (widths[1] ?? 0) * LARGER;
  const apart = rows.length === 2 && (isLevel || isMade) ? AROUND_LINE : ROW;
  return rows.map((row, i) => ({
    id: row,
    at: sideways
      ? { x: at.x + centreOf(widths, i) - (widths[0] ?? 0) / 2, y: at.y }
      : { x: at.x, y: at.y + (i - (rows.length - 1) / 2) * apart },
    width: widths[i] ?? 0,
  }));
}

/** The middle of the i-th of boxes that stand side by side from 0. */
const centreOf = (widths: readonly number[], i: number): number =>
  widths.slice(0, i).reduce((sum, width) => sum + width + BESIDE, 0) + (widths[i] ?? 0) / 2;

/** From one box to the next beside it. */
const BESIDE = 5;

/** More room for each further letter of a long symbol. */
const SYMBOL_ROOM = 11;

/** Room for a short symbol and the number, in the figure's units: digits are 9 wide where they are large. */
const widthOf = (value: number, style: NumberStyle): number =>
  Math.max(64, 24 + 9 * (Number.isFinite(value) ? numberShort(value, style).length : 9));
