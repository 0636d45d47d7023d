import { line } from 'd3';
import { useId } from 'react';
import {
  gapsOf,
  type Range,
  type SlicePoint,
  TOTAL_ERROR,
  TRIAL_SLOPE,
  TRIAL_WEIGHT,
  type TrialTrace,
  tangentIn,
} from '../../engine';
import { type Notation, numberText, symbolText } from '../../notation';
import { AxisBelow, AxisBeside } from '../charts/Axis';
import { MarkLabel } from '../charts/MarkLabel';
import { useText } from '../context';
import { SymbolText } from '../symbol/SymbolText';
import type { CurveScales } from './curveScales';

export interface TrialPictureProps {
  readonly trace: TrialTrace;
  readonly points: readonly SlicePoint[];
  /** The weights that have been tried, with their errors. */
  readonly tried: readonly SlicePoint[];
  readonly isSlopeShown: boolean;
  readonly across: Range;
  readonly upright: Range;
  readonly scales: CurveScales;
  readonly notation: Notation;
}

/** The error against W, with every W that was tried and, once it is asked for, the tangent. */
export function TrialPicture(props: TrialPictureProps) {
  const { trace, points, tried, isSlopeShown, across, upright, scales, notation } = props;
  const text = useText();
  const clip = useId();
  const { naming, style } = notation;
  const { frame, x, y } = scales;
  const { left, right, top, bottom, em } = frame;
  const at = trace.value(TRIAL_WEIGHT);
  const error = trace.value(TOTAL_ERROR);
  const slope = trace.value(TRIAL_SLOPE);
  const d = line<SlicePoint>(
    (point) => x(point.at),
    (point) => y(point.value),
  ).defined(({ value }) => Number.isFinite(value))(points);
  const tangent = isSlopeShown
    ? tangentIn({ at, value: error }, slope, across, upright)
    : undefined;
  const isIn = ({ at: one, value }: SlicePoint): boolean =>
    one >= across.low && one <= across.high && Number.isFinite(value) && value <= upright.high;
  return (
    <>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <AxisBelow
        scale={x}
        frame={frame}
        style={style}
        name={<SymbolText text={symbolText(TRIAL_WEIGHT, naming)} />}
      />
      <AxisBeside
        scale={y}
        frame={frame}
        style={style}
        name={<SymbolText text={symbolText(TOTAL_ERROR, naming)} />}
      />
      {gapsOf(points).map(({ low, high }) => (
        <rect
          key={low}
          className="overflow-band"
          x={x(low)}
          y={top}
          width={x(high) - x(low)}
          height={bottom - top}
        />
      ))}
      <g clipPath={`url(#${clip})`}>
        <path className="error-line" d={d ?? ''} />
        {tangent && (
          <line
            className="tangent-line"
            x1={x(tangent[0].at)}
            y1={y(tangent[0].value)}
            x2={x(tangent[1].at)}
            y2={y(tangent[1].value)}
          />
        )}
      </g>
      {tried.filter(isIn).map((one) => (
        <circle
          key={one.at}
          className="tried-point"
          cx={x(one.at)}
          cy={y(one.value)}
          r={0.35 * em}
        />
      ))}
      {isIn({ at, value: error }) && (
        <>
          <line className="drop-line" x1={x(at)} x2={x(at)} y1={y(error)} y2={bottom} />
          <circle className="chart-point" cx={x(at)} cy={y(error)} r={0.5 * em} />
          <MarkLabel
            within={frame}
            x={x(at) + (slope < 0 ? 0.9 : -0.9) * em}
            y={Math.max(top + em, y(error) - 0.6 * em)}
            anchor={slope < 0 ? 'start' : 'end'}
            tone={tangent ? 'backward' : 'error'}
          >
            {tangent
              ? text('parameter.slope', { slope: numberText(slope, style) })
              : text('trial.mark', { error: numberText(error, style) })}
          </MarkLabel>
        </>
      )}
    </>
  );
}
