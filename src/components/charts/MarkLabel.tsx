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
