import { type ReactNode, useId } from 'react';
import { type QuantityId, TOTAL_ERROR } from '../../engine';
import { gapsOf } from '../../engine/explore';
import { type Notation, symbolText } from '../../notation';
import { AxisBelow, AxisBeside } from '../charts/Axis';
import { SymbolText } from '../symbol/SymbolText';
import type { CurveScales } from './curveScales';
import { ErrorLine, type ErrorLineProps } from './ErrorLine';

export interface CurveGroundProps extends ErrorLineProps {
  /** The number along the axis. */
  readonly by: QuantityId;
  readonly scales: CurveScales;
  readonly notation: Notation;
  /** What stands in a stretch in which the error overflows, whose middle is at `x`. */
  readonly inGap?: (x: number) => ReactNode;
}

/** What marks are drawn on: the axes, where the error overflows, the error and its tangent. */
export function CurveGround({ by, points, tangent, scales, notation, inGap }: CurveGroundProps) {
  const clip = useId();
  const { frame, x, y } = scales;
  const { left, right, top, bottom } = frame;
  const { naming, style } = notation;
  const named = (id: QuantityId) => <SymbolText text={symbolText(id, naming)} />;
  return (
    <>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <AxisBelow scale={x} frame={frame} style={style} name={named(by)} />
      <AxisBeside scale={y} frame={frame} style={style} name={named(TOTAL_ERROR)} />
      {gapsOf(points).map(({ low, high }) => (
        <g key={low}>
          <rect
            className="overflow-band"
            x={x(low)}
            y={top}
            width={x(high) - x(low)}
            height={bottom - top}
          />
          {inGap?.((x(low) + x(high)) / 2)}
        </g>
      ))}
      <g clipPath={`url(#${clip})`}>
        <ErrorLine points={points} tangent={tangent} scales={scales} />
      </g>
    </>
  );
}
