import { TOTAL_ERROR } from '../../engine';
import { lowestOf, type Probe, type SlicePoint } from '../../engine/explore';
import { type Notation, numberText, symbolText } from '../../notation';
import type { Translate } from '../../text';

/** What the picture of a curve shows, in words. */
export function curveSentence(
  { by, at, error, derivative }: Probe,
  points: readonly SlicePoint[],
  { naming, style }: Notation,
  text: Translate,
): string {
  const shown = (value: number): string =>
    Number.isFinite(value) ? numberText(value, style) : text('value.overflow');
  const lowest = lowestOf(points);
  const first = points[0];
  const last = points.at(-1);
  if (lowest === undefined || first === undefined || last === undefined) return '';
  const slope = derivative.value;
  return text('parameter.sentence', {
    by: symbolText(by, naming),
    of: symbolText(TOTAL_ERROR, naming),
    at: shown(at),
    error: shown(error),
    direction: Number.isNaN(slope) ? 'unknown' : slope > 0 ? 'up' : slope < 0 ? 'down' : 'flat',
    slope: shown(slope),
    from: shown(first.at),
    to: shown(last.at),
    lowest: shown(lowest.value),
    lowestAt: shown(lowest.at),
    start: shown(first.value),
    end: shown(last.value),
  });
}
