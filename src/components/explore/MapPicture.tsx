import { line } from 'd3';
import { useId } from 'react';
import type { QuantityId } from '../../engine';
import type { Surface, Trajectory, Waypoint } from '../../engine/explore';
import { type Notation, numberText, symbolText } from '../../notation';
import { Arrow } from '../charts/Arrow';
import { AxisBelow, AxisBeside } from '../charts/Axis';
import { MarkLabel } from '../charts/MarkLabel';
import { useText } from '../context';
import { SymbolText } from '../symbol/SymbolText';
import type { CurveScales } from './curveScales';
import { contourLevels, overflowPath, overflowPlace } from './mapLevels';

export interface MapPictureProps {
  readonly by: readonly [QuantityId, QuantityId];
  readonly at: readonly [number, number];
  readonly surface: Surface;
  readonly gradient: readonly number[];
  readonly ahead: Trajectory;
  readonly before: Trajectory | undefined;
  readonly scales: CurveScales;
  readonly notation: Notation;
}

/** Beyond this many pixels a line cannot be drawn. */
const FAR = 1e5;

/** The error over two numbers as levelled contours, the gradient at the point, and the way of the updates. */
export function MapPicture(props: MapPictureProps) {
  const { by, at, surface, gradient, ahead, before, scales, notation } = props;
  const text = useText();
  const clip = useId();
  const { frame, x, y } = scales;
  const { left, right, top, bottom, em } = frame;
  const { naming, style } = notation;
  const point = [x(at[0]), y(at[1])] as const;
  const isIn = point[0] >= left && point[0] <= right && point[1] >= top && point[1] <= bottom;
  const wayPath = ({ points }: Trajectory): string =>
    line<Waypoint>(
      ({ numbers }) => x(numbers[0] ?? Number.NaN),
      ({ numbers }) => y(numbers[1] ?? Number.NaN),
    ).defined(
      ({ numbers: [first = Number.NaN, second = Number.NaN] }) =>
        Math.abs(x(first)) < FAR && Math.abs(y(second)) < FAR,
    )(points) ?? '';
  const overflow = overflowPlace(surface, x, y);
  const tip = gradientTip(gradient, scales, point);
  const levels = contourLevels(surface, x, y, em, tip ? [point, tip] : [point]);
  const end = ahead.points.at(-1);
  const endPlace = end && [x(end.numbers[0] ?? Number.NaN), y(end.numbers[1] ?? Number.NaN)];
  return (
    <>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {levels.map(({ error, path }) => (
          <path key={error} className="map-band" d={path} />
        ))}
        <path className="overflow-band" d={overflowPath(surface, x, y)} />
        {levels.map(({ error, path }) => (
          <path key={error} className="map-line" d={path} />
        ))}
      </g>
      <AxisBelow
        scale={x}
        frame={frame}
        style={style}
        name={<SymbolText text={symbolText(by[0], naming)} />}
      />
      <AxisBeside
        scale={y}
        frame={frame}
        style={style}
        name={<SymbolText text={symbolText(by[1], naming)} />}
      />
      {levels.map(
        ({ error, label }) =>
          label && (
            <text key={error} className="map-level" x={label[0]} y={label[1]} dy="0.32em">
              {numberText(error, { ...style, digits: 3 })}
            </text>
          ),
      )}
      <g clipPath={`url(#${clip})`}>
        {before && <path className="way way--before" d={wayPath(before)} />}
        <path className="way" d={wayPath(ahead)} />
        {endPlace?.every((pixel) => Math.abs(pixel) < FAR) && ahead.points.length > 1 && (
          <circle className="landing-point" cx={endPlace[0]} cy={endPlace[1]} r={0.4 * em} />
        )}
      </g>
      {overflow && (
        <MarkLabel within={frame} x={overflow[0]} y={overflow[1]} anchor="middle">
          {text('value.overflow')}
        </MarkLabel>
      )}
      {isIn && (
        <>
          {tip && (
            <>
              <Arrow from={point} to={tip} tone="backward" em={em} />
              <MarkLabel
                within={frame}
                x={tip[0]}
                y={tip[1] + (tip[1] < point[1] ? -0.6 : 1.3) * em}
                anchor="middle"
                tone="backward"
              >
                {text('map.gradient')}
              </MarkLabel>
            </>
          )}
          <circle className="chart-point" cx={point[0]} cy={point[1]} r={0.5 * em} />
        </>
      )}
    </>
  );
}

/** Where the gradient's arrow ends: it shows the direction, at a length that is always seen. */
function gradientTip(
  gradient: readonly number[],
  { frame: { em }, x, y }: CurveScales,
  [px, py]: readonly [number, number],
): readonly [number, number] | undefined {
  const [gx = 0, gy = 0] = gradient;
  const size = Math.max(Math.abs(gx), Math.abs(gy));
  if (!(size > 0) || !Number.isFinite(size)) return undefined;
  // By its larger part first: a gradient of 1e-300 has a direction too.
  const dx = x(gx / size) - x(0);
  const dy = y(gy / size) - y(0);
  const length = Math.hypot(dx, dy);
  if (!(length > 0)) return undefined;
  return [px + (dx / length) * 5 * em, py + (dy / length) * 5 * em];
}
