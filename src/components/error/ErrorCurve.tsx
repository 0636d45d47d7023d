import { extent, line, scaleLinear, scaleLog } from 'd3';
import { memo } from 'react';
import { type NumberStyle, numberText } from '../../notation';
import type { CurvePoint } from '../../state';
import { useText } from '../context';

export interface ErrorCurveProps {
  readonly points: readonly CurvePoint[];
  readonly style: NumberStyle;
}

const WIDTH = 460;
const HEIGHT = 104;
const MARGIN = { top: 8, right: 24, bottom: 24, left: 88 };
/** Where the error falls to a twentieth and less, a plain axis would show a flat line. */
const LOG_RATIO = 20;

/** The error over a run of updates, on a log axis where it needs one. */
export const ErrorCurve = memo(function ErrorCurve({ points, style }: ErrorCurveProps) {
  const text = useText();
  const errors = points.map(({ error }) => error);
  const [low = 0, high = 1] = extent(errors);
  const log = low > 0 && high / low >= LOG_RATIO;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;

  const x = scaleLinear([first.update, last.update], [MARGIN.left, WIDTH - MARGIN.right]);
  const range = [HEIGHT - MARGIN.bottom, MARGIN.top];
  const y = log
    ? scaleLog([low, high], range)
    : scaleLinear(low === high ? [low - 1, high + 1] : [Math.min(0, low), high], range).nice(3);
  const d = line<CurvePoint>(
    ({ update }) => x(update),
    ({ error }) => y(error),
  )(points);
  const short = { ...style, digits: 3 };
  const yTicks = log ? [low, high] : y.ticks(3);
  const label = text('error.curveText', {
    updates: last.update - first.update,
    first: numberText(first.error, style),
    last: numberText(last.error, style),
  });
  return (
    <figure className="error-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {yTicks.map((tick) => (
          <g key={tick} className="axis" transform={`translate(0 ${y(tick)})`}>
            <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} />
            <text x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
              {numberText(tick, short)}
            </text>
          </g>
        ))}
        {x
          .ticks(5)
          .filter(Number.isInteger)
          .map((tick) => (
            <text key={tick} className="axis" x={x(tick)} y={HEIGHT - 6} textAnchor="middle">
              {tick}
            </text>
          ))}
        <path d={d ?? ''} />
        <circle cx={x(last.update)} cy={y(last.error)} r={4} />
      </svg>
      <figcaption>
        {label} {log && <span className="axis-kind">{text('error.curveLog')}</span>}
      </figcaption>
    </figure>
  );
});
