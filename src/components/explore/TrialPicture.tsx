import { TOTAL_ERROR } from '../../engine';
import {
  type Range,
  type SlicePoint,
  TRIAL_SLOPE,
  TRIAL_WEIGHT,
  type TrialTrace,
  tangentIn,
} from '../../engine/explore';
import { type Notation, numberText } from '../../notation';
import { MarkLabel } from '../charts/MarkLabel';
import { useText } from '../context';
import { CurveGround } from './CurveGround';
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
  const { style } = notation;
  const { frame, x, y } = scales;
  const { top, bottom, em } = frame;
  const at = trace.value(TRIAL_WEIGHT);
  const error = trace.value(TOTAL_ERROR);
  const slope = trace.value(TRIAL_SLOPE);
  const tangent = isSlopeShown
    ? tangentIn({ at, value: error }, slope, across, upright)
    : undefined;
  const isIn = ({ at: one, value }: SlicePoint): boolean =>
    one >= across.low && one <= across.high && Number.isFinite(value) && value <= upright.high;
  return (
    <>
      <CurveGround
        by={TRIAL_WEIGHT}
        points={points}
        tangent={tangent}
        scales={scales}
        notation={notation}
      />
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
