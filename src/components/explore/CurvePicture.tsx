import { type Probe, type Range, type SlicePoint, tangentIn } from '../../engine/explore';
import { type Notation, numberText } from '../../notation';
import { Arrow } from '../charts/Arrow';
import { MarkLabel } from '../charts/MarkLabel';
import { useText } from '../context';
import { CurveGround } from './CurveGround';
import type { CurveScales } from './curveScales';

export interface CurvePictureProps {
  readonly probe: Probe;
  readonly points: readonly SlicePoint[];
  readonly across: Range;
  readonly upright: Range;
  readonly scales: CurveScales;
  readonly notation: Notation;
}

/** The true curve, the point on it, its tangent, and the step of the update along the axis. */
export function CurvePicture({
  probe,
  points,
  across,
  upright,
  scales,
  notation,
}: CurvePictureProps) {
  const text = useText();
  const { frame, x, y } = scales;
  const { left, right, top, bottom, em } = frame;
  const { style } = notation;
  const { at, error, derivative, landing } = probe;
  const tangent = tangentIn({ at, value: error }, derivative.value, across, upright);
  const isIn = (value: number): boolean => value >= across.low && value <= across.high;
  const point = [x(at), y(error)] as const;
  const isRight = point[0] < (left + right) / 2;
  return (
    <>
      <CurveGround
        by={probe.by}
        points={points}
        tangent={tangent}
        scales={scales}
        notation={notation}
        inGap={(middle) => (
          <MarkLabel within={frame} x={middle} y={top + 1.4 * em} anchor="middle">
            {text('value.overflow')}
          </MarkLabel>
        )}
      />
      {isIn(at) && (
        <>
          {Number.isFinite(error) && (
            <>
              <line className="drop-line" x1={point[0]} x2={point[0]} y1={point[1]} y2={bottom} />
              <circle className="chart-point" cx={point[0]} cy={point[1]} r={0.5 * em} />
              <MarkLabel
                within={frame}
                x={point[0] + (isRight ? 1 : -1) * 0.9 * em}
                y={labelHeight(point[1], derivative.value > 0 === isRight, frame)}
                anchor={isRight ? 'start' : 'end'}
                tone="backward"
              >
                {text('parameter.slope', { slope: numberText(derivative.value, style) })}
              </MarkLabel>
            </>
          )}
          {landing && Number.isFinite(landing.at) && (
            <Step probe={probe} scales={scales} notation={notation} across={across} />
          )}
        </>
      )}
    </>
  );
}

/** Beside a point, on the side of the curve where there is room: above it or below. */
function labelHeight(
  at: number,
  isBelow: boolean,
  { top, bottom, em }: CurveScales['frame'],
): number {
  const wanted = at + (isBelow ? 1.7 : -1) * em;
  return Math.min(bottom - 2.5 * em, Math.max(top + em, wanted));
}

type StepProps = Pick<CurvePictureProps, 'probe' | 'scales' | 'notation' | 'across'>;

/** The step along the axis, and the place of the curve that it leads to. */
function Step({ probe: { at, landing }, scales, notation, across }: StepProps) {
  const text = useText();
  const { frame, x, y } = scales;
  const { bottom, em, left, right } = frame;
  if (landing === undefined) return null;
  const isLeft = landing.at < at;
  // Held to the axis before it is scaled: a number near the largest of a double would leave its range there.
  const end = x(Math.min(across.high, Math.max(across.low, landing.at)));
  const isOut = landing.at < across.low || landing.at > across.high;
  // At the edge the words stand on the near side of the arrow.
  const isBehind = isLeft ? end < left + 10 * em : end > right - 10 * em;
  const side = isLeft === isBehind ? 1 : -1;
  const from = isBehind ? x(at) : end;
  return (
    <>
      {!isOut && Number.isFinite(landing.error) && (
        <>
          <line className="drop-line" x1={end} x2={end} y1={y(landing.error)} y2={bottom} />
          <circle className="landing-point" cx={end} cy={y(landing.error)} r={0.4 * em} />
        </>
      )}
      <Arrow from={[x(at), bottom]} to={[end, bottom]} tone="parameter" em={em} />
      <MarkLabel
        within={frame}
        x={from + side * 0.6 * em}
        y={bottom - 0.6 * em}
        anchor={side > 0 ? 'start' : 'end'}
        tone="parameter"
      >
        {text(isOut ? 'parameter.landsOutside' : 'parameter.lands', {
          at: numberText(landing.at, notation.style),
        })}
      </MarkLabel>
    </>
  );
}
