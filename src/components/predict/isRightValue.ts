import { type GeneralTrace, markWork, type QuantityId } from '../../engine';
import { figureText, type NumberStyle } from '../../notation';
import { neededFromBefore } from '../../state';
import { readTypedFigure } from '../practice/typedFigures';

/** Whether a predicted value is right, worked from the figures as the page shows them. */
export function isRightValue(
  trace: GeneralTrace,
  id: QuantityId,
  written: string,
  style: NumberStyle,
): boolean {
  const read = readTypedFigure(written, style);
  if (read.kind !== 'written' && read.kind !== 'worked') return false;
  const shown = neededFromBefore(trace.structure, id).map(
    (of) => [of, figureText(trace.value(of), style)] as const,
  );
  const marks = markWork(trace, new Map([...shown, [id, read.figure]]));
  const mark = marks.get(id);
  return mark?.verdict === 'right' && mark.coarse !== true;
}
