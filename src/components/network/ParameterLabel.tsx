import { type IdParts, parseId, type QuantityId } from '../../engine';
import { type NumberStyle, numberShort, symbolText } from '../../notation';
import type { Lesson } from '../lesson';
import type { Point } from './networkLayout';
import { parameterRows } from './shown';
import { type DrawQuantity, figureStyle } from './useDrawQuantity';

export interface ParameterLabelProps {
  readonly id: QuantityId;
  readonly at: Point;
  readonly lesson: Lesson;
  readonly draw: DrawQuantity;
  /** For a weight, the neurons that it connects. */
  readonly ends?: { readonly from: string; readonly to: string };
  /** Rows side by side, where there is no room below. */
  readonly sideways?: boolean;
  /** Whether it stands on a line that runs level. */
  readonly isLevel?: boolean;
  /** Whether it is seen only `whenAsked` for, or `now` that it is; a number that is not seen can be focused. */
  readonly seen?: 'whenAsked' | 'now';
}

/** What stands before a gradient, and before a step; else it is the new value. */
const SIGNS: Partial<Record<IdParts['kind'], string>> = { derivative: '∂', change: 'Δ' };

/** From one row to the next, and from one to the other where a line passes between the two. */
const ROW = 23;
const AROUND_LINE = 28;

/** A weight's or bias's number; under it its gradient, and its new value, as they become known. */
export function ParameterLabel(props: ParameterLabelProps) {
  const { id, at, lesson, draw, ends, sideways = false, isLevel = false, seen } = props;
  const rows = parameterRows(lesson, id);
  const before = (row: QuantityId) => {
    if (row === id) return { symbol: symbolText(id, naming) };
    return { word: SIGNS[parseId(row).kind] ?? '→' };
  };
  const { naming, style } = lesson.notation;
  const widths = rows.map((row) => {
    const room = widthOf(lesson.trace.value(row), figureStyle(style));
    return row === id ? room + SYMBOL_ROOM * Math.max(0, symbolText(id, naming).length - 3) : room;
  });
  const width = Math.max(...widths);
  const apart = isLevel && rows.length === 2 ? AROUND_LINE : ROW;
  const top = at.y - ((rows.length - 1) * apart) / 2;
  return (
    <g className={seen && `weight-label is-on-demand${seen === 'now' ? ' is-shown' : ''}`}>
      {rows.map((row, i) => {
        const to = sideways
          ? { x: at.x + centreOf(widths, i) - (widths[0] ?? 0) / 2, y: at.y }
          : { x: at.x, y: top + i * apart };
        return draw(row, to, widths[i] ?? width, before(row), row === id ? ends : undefined);
      })}
    </g>
  );
}

/** The middle of the i-th of boxes that stand side by side from 0. */
const centreOf = (widths: readonly number[], i: number): number =>
  widths.slice(0, i).reduce((sum, width) => sum + width, 0) + (widths[i] ?? 0) / 2;

/** More room for each further letter of a long symbol. */
const SYMBOL_ROOM = 8;

/** Room for a short symbol and the number, in the figure's units: digits are 8.5 wide at the figure's size. */
const widthOf = (value: number, style: NumberStyle): number =>
  Math.max(64, 30 + 8.5 * (Number.isFinite(value) ? numberShort(value, style).length : 9));
