import { line } from 'd3';
import type { SlicePoint } from '../../engine/explore';
import type { CurveScales } from './curveScales';

export interface ErrorLineProps {
  readonly points: readonly SlicePoint[];
  /** Both ends of the tangent, if it is drawn. */
  readonly tangent: readonly [SlicePoint, SlicePoint] | undefined;
  readonly scales: Pick<CurveScales, 'x' | 'y'>;
}

/** The error along one number, broken off where it overflows, and its tangent. */
export function ErrorLine({ points, tangent, scales: { x, y } }: ErrorLineProps) {
  const d = line<SlicePoint>(
    ({ at }) => x(at),
    ({ value }) => y(value),
  ).defined(({ value }) => Number.isFinite(value))(points);
  return (
    <>
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
    </>
  );
}
