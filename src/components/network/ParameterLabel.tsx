import { type IdParts, parseId, type QuantityId } from '../../engine';
import { symbolText } from '../../notation';
import type { Lesson } from '../lesson';
import { type LabelWay, labelRows } from './labelRows';
import type { Point } from './networkLayout';
import type { DrawQuantity } from './useDrawQuantity';

export interface ParameterLabelProps extends LabelWay {
  readonly id: QuantityId;
  readonly at: Point;
  readonly lesson: Lesson;
  readonly draw: DrawQuantity;
  /** For a weight, the neurons that it connects. */
  readonly ends?: { readonly from: string; readonly to: string };
  /** Whether it is seen only `whenAsked` for, or `now` that it is; a number that is not seen can be focused. */
  readonly seen?: 'whenAsked' | 'now';
}

/** What stands before a gradient, and before a step; else it is the new value. */
const SIGNS: Partial<Record<IdParts['kind'], string>> = { derivative: '∂', change: 'Δ' };

/** A weight's or bias's number; under it its gradient, and its new value, as they become known. */
export function ParameterLabel(props: ParameterLabelProps) {
  const { id, at, lesson, draw, ends, seen } = props;
  const before = (row: QuantityId) => {
    if (row === id) return { symbol: symbolText(id, lesson.notation.naming) };
    return { word: SIGNS[parseId(row).kind] ?? '→' };
  };
  return (
    <g className={seen && `weight-label is-on-demand${seen === 'now' ? ' is-shown' : ''}`}>
      {labelRows(lesson, id, at, props).map(({ id: row, at: to, width }) =>
        draw(row, to, width, before(row), row === id ? ends : undefined),
      )}
    </g>
  );
}
