import { scaleLinear, scaleLog } from 'd3';
import type { ErrorPoint } from '../../../engine/training';
import type { Scale } from '../../../state';
import type { ChartScale } from '../../charts/Axis';
import type { Frame } from '../../charts/size';

/** Where the errors reach over more than this factor, a plain axis would show a flat line. */
const LOG_RATIO = 20;
/** Room above the highest error, as a share of it. */
const HEADROOM = 0.05;

/** The least and the greatest error of several lines, zeros aside. */
function rangeOf(lines: readonly (readonly ErrorPoint[])[]): readonly [number, number] {
  let low = Infinity;
  let high = 0;
  for (const { error } of lines.flat()) {
    if (error > 0) low = Math.min(low, error);
    high = Math.max(high, error);
  }
  return [Math.min(low, high), high];
}

/** The scale that shows more of these lines. */
export function usualScale(lines: readonly (readonly ErrorPoint[])[]): Scale {
  const [low, high] = rangeOf(lines);
  return low > 0 && high / low >= LOG_RATIO ? 'log' : 'linear';
}

/** The vertical scale of errors, from whole powers of ten, or from 0. */
export function errorScale(
  lines: readonly (readonly ErrorPoint[])[],
  kind: Scale,
  { top, bottom }: Frame,
): ChartScale {
  const [low, high] = rangeOf(lines);
  if (high === 0) return scaleLinear([0, 1], [bottom, top]);
  if (kind === 'linear') {
    return scaleLinear([0, Math.min(Number.MAX_VALUE, high * (1 + HEADROOM))], [bottom, top]);
  }
  const floor = 10 ** Math.max(-307, Math.floor(Math.log10(low)));
  const ceiling = 10 ** Math.min(308, Math.ceil(Math.log10(high)));
  return scaleLog([floor, Math.max(ceiling, 10 * floor)], [bottom, top]);
}

export const updateScale = (count: number, { left, right }: Frame): ChartScale =>
  scaleLinear([0, count], [left, right]);
