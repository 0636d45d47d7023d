export interface ArrowProps {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly tone: 'backward' | 'parameter' | 'error' | 'plain';
  readonly em: number;
}

/** A line with a head, drawn without a marker, which some programs that open pictures do not know. */
export function Arrow({ from, to, tone, em }: ArrowProps) {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 1) return null;
  const head = Math.min(0.7 * em, length);
  const ux = (x2 - x1) / length;
  const uy = (y2 - y1) / length;
  const wing = (side: 1 | -1): string =>
    `${x2 - head * ux + side * 0.45 * head * uy} ${y2 - head * uy - side * 0.45 * head * ux}`;
  return (
    <g className={`arrow mark--${tone}`}>
      <path d={`M${x1} ${y1}L${x2 - head * 0.6 * ux} ${y2 - head * 0.6 * uy}`} />
      <path className="arrow-head" d={`M${x2} ${y2}L${wing(1)}L${wing(-1)}Z`} />
    </g>
  );
}
