import { extent, line, scaleLinear } from 'd3';
import { memo } from 'react';

export interface SparklineProps {
  readonly values: readonly number[];
  /** What it shows, in words. */
  readonly label: string;
}

const WIDTH = 160;
const HEIGHT = 40;
const MARGIN = 5;

/** A small line without axes: which way, and how much compared with the other edits. */
export const Sparkline = memo(function Sparkline({ values, label }: SparklineProps) {
  const [low = 0, high = 0] = extent(values);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [
    HEIGHT - MARGIN,
    MARGIN,
  ]);
  const d = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  )(values);
  const last = values.length - 1;
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={d ?? ''} />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r={3.5} />
    </svg>
  );
});
