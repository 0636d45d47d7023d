import type { Frame } from './size';

export interface MarkLabelProps {
  readonly x: number;
  readonly y: number;
  /** On which side of the place the words stand. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'forward' | 'backward' | 'error' | 'parameter' | 'plain';
  /** What the words must not leave: they are moved along where they would. */
  readonly within?: Frame;
  readonly children: string;
}

/** About how wide a letter is, in the size of the letters. */
const LETTER = 0.54;

/** Words beside the mark that they are about, readable on top of lines: a chart needs no key. */
export function MarkLabel({ x, y, anchor = 'start', tone = 'plain', ...props }: MarkLabelProps) {
  const { within, children } = props;
  let moved = 0;
  if (within) {
    const width = LETTER * within.em * children.length;
    const start = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    moved = Math.max(within.left, Math.min(within.right - width, start)) - start;
  }
  return (
    <text className={`mark-label mark--${tone}`} x={x + moved} y={y} textAnchor={anchor}>
      {children}
    </text>
  );
}

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
