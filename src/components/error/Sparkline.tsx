import { memo } from 'react';

export interface SparklineProps {
  readonly values: readonly number[];
  /** What it shows, in words. */
  readonly label: string;
}

const WIDTH = 160;
const HEIGHT = 40;
const MARGIN = 5;

/**
 * A small line without axes: which way, and how much compared with the other edits. Written out, as the first edit
 * would wait for D3's shapes.
 */
export const Sparkline = memo(function Sparkline({ values, label }: SparklineProps) {
  const last = values.length - 1;
  const low = Math.min(...values);
  const high = Math.max(...values);
  // What does not change runs through the middle.
  const room = high - low || 2;
  const least = high > low ? low : low - 1;
  const at = (value: number, i: number): string => {
    const x = MARGIN + ((WIDTH - 2 * MARGIN) * i) / Math.max(1, last);
    const y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * ((value - least) / room);
    return `${rounded(x)},${rounded(y)}`;
  };
  const [x, y] = at(values[last] ?? 0, last).split(',');
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={`M${values.map(at).join('L')}`} />
      <circle cx={x} cy={y} r={3.5} />
    </svg>
  );
});

/** To a thousandth of a unit. */
const rounded = (length: number): number => Math.round(length * 1000) / 1000;
