import type { ScaleContinuousNumeric } from 'd3';
import type { ReactNode } from 'react';
import { axisNumbers, type NumberStyle } from '../../notation';
import { PowerOfTen } from './PowerOfTen';
import type { Frame } from './size';

export type ChartScale = ScaleContinuousNumeric<number, number>;

export interface AxisProps {
  readonly scale: ChartScale;
  readonly frame: Frame;
  readonly style: NumberStyle;
  /** What is measured along it: a `SymbolText` or plain words. */
  readonly name: ReactNode;
  /** Whether the scale is logarithmic: its ticks are then powers of ten. */
  readonly isLog?: boolean;
}

/** The axis below the frame: ticks by d3, as many as there is room for. */
export function AxisBelow({ scale, frame, style, name, isLog = false }: AxisProps) {
  const { left, right, top, bottom, em } = frame;
  const ticks = ticksOf(scale, (right - left) / (isLog ? 4 * em : 4.6 * em), isLog);
  const texts = axisNumbers(ticks, style);
  return (
    <g className="axis">
      {ticks.map((tick, i) => (
        <g key={tick} transform={`translate(${scale(tick)} 0)`}>
          <line className="axis-grid" y1={top} y2={bottom} />
          <text y={bottom + 1.2 * em} textAnchor="middle">
            {isLog ? <PowerOfTen value={tick} /> : texts[i]}
          </text>
        </g>
      ))}
      <line className="axis-line" x1={left} x2={right} y1={bottom} y2={bottom} />
      <text className="axis-name" x={right} y={bottom + 2.5 * em} textAnchor="end">
        {name}
      </text>
    </g>
  );
}

/** The axis at the left; its name stands above it, upright, so that it is read without a bent neck. */
export function AxisBeside({ scale, frame, style, name, isLog = false }: AxisProps) {
  const { left, right, top, bottom, em } = frame;
  const ticks = ticksOf(scale, (bottom - top) / (3 * em), isLog);
  const texts = axisNumbers(ticks, style);
  return (
    <g className="axis">
      {ticks.map((tick, i) => (
        <g key={tick} transform={`translate(0 ${scale(tick)})`}>
          <line className="axis-grid" x1={left} x2={right} />
          <text x={left - 0.5 * em} dy="0.32em" textAnchor="end">
            {isLog ? <PowerOfTen value={tick} /> : texts[i]}
          </text>
        </g>
      ))}
      <line className="axis-line" x1={left} x2={left} y1={top} y2={bottom} />
      <text className="axis-name" x={0.2 * em} y={top - 0.9 * em}>
        {name}
      </text>
    </g>
  );
}

/** About so many ticks. On a logarithmic scale whole powers of ten, evenly left out where there are too many. */
function ticksOf(scale: ChartScale, most: number, isLog: boolean): readonly number[] {
  const count = Math.max(3, Math.floor(most));
  if (!isLog) return scale.ticks(count);
  const powers = scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
  const every = Math.ceil(powers.length / count);
  return powers.filter((tick) => Math.round(Math.log10(tick)) % every === 0);
}
