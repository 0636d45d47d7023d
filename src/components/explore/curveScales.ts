import { scaleLinear } from 'd3';
import type { Range } from '../../engine/explore';
import type { ChartScale } from '../charts/Axis';
import { type ChartSize, type Frame, frameOf } from '../charts/size';

/** Where numbers stand in a chart of a curve. */
export interface CurveScales {
  readonly frame: Frame;
  readonly x: ChartScale;
  readonly y: ChartScale;
}

export function curveScales(size: ChartSize, across: Range, upright: Range): CurveScales {
  const frame = frameOf(size);
  return {
    frame,
    x: scaleLinear([across.low, across.high], [frame.left, frame.right]),
    y: scaleLinear([upright.low, upright.high], [frame.bottom, frame.top]),
  };
}

/** A number as a pointer gives it: with no more digits than a pixel tells apart. */
export function pointed(scale: ChartScale, pixel: number): number {
  const value = scale.invert(pixel);
  const perPixel = Math.abs(scale.invert(pixel + 1) - value);
  if (!Number.isFinite(value) || perPixel === 0) return value;
  const unit = Math.floor(Math.log10(perPixel));
  const rounded = unit < 0 ? Number(value.toFixed(Math.min(100, -unit))) : value;
  return Number(rounded.toPrecision(15)) + 0;
}

/** How many steps of 0.01 one press of an arrow key is worth in a range: one in the usual one. */
export function keySteps({ low, high }: Range): number {
  return 10 ** Math.round(Math.log10((high - low) / 8));
}
