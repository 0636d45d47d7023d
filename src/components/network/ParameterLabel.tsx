import { derivativeId, type QuantityId, TOTAL_ERROR } from '../../engine';
import { type NumberStyle, numberText } from '../../notation';
import type { Lesson } from '../lesson';
import type { Point } from './layout';
import { parameterRows } from './shown';
import type { DrawQuantity } from './useDrawQuantity';

export interface ParameterLabelProps {
  readonly id: QuantityId;
  readonly at: Point;
  readonly lesson: Lesson;
  readonly draw: DrawQuantity;
  readonly prefix: React.ReactNode;
  /** For a weight, the neurons that it connects. */
  readonly ends?: { readonly from: string; readonly to: string };
  /** Rows side by side, where there is no room below. */
  readonly sideways?: boolean;
}

const ROW = 23;

/** A weight's or bias's number; under it its gradient, and its new value, as they become known. */
export function ParameterLabel(props: ParameterLabelProps) {
  const { id, at, lesson, draw, prefix, ends, sideways = false } = props;
  const rows = parameterRows(lesson, id);
  const gradient = derivativeId(TOTAL_ERROR, id);
  const signs = (row: QuantityId) =>
    row === id ? (
      <>{prefix} </>
    ) : (
      <tspan className="symbol-word">{row === gradient ? '∂ ' : '→ '}</tspan>
    );
  const widths = rows.map((row) => widthOf(lesson.trace.value(row), lesson.notation.style));
  const width = Math.max(...widths);
  const top = at.y - ((rows.length - 1) * ROW) / 2;
  return (
    <g>
      {!sideways && (
        <rect
          className="label-paper"
          x={at.x - width / 2}
          y={top - 12}
          width={width}
          height={rows.length * ROW + 2}
          rx={7}
        />
      )}
      {rows.map((row, i) => {
        const to = sideways
          ? { x: at.x + widths.slice(0, i).reduce((sum, w) => sum + w, 0), y: at.y }
          : { x: at.x, y: top + i * ROW };
        return draw(row, to, widths[i] ?? width, signs(row), row === id ? ends : undefined);
      })}
    </g>
  );
}

/** Room for a short symbol and the number, in the figure's units: digits are 8.3 wide at the figure's size. */
const widthOf = (value: number, style: NumberStyle): number =>
  Math.max(72, 38 + 8.3 * (Number.isFinite(value) ? numberText(value, style).length : 9));
