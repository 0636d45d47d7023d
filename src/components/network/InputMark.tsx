import { symbolText } from '../../notation';
import { SymbolText } from '../symbol/SymbolText';
import type { ShapedMarkProps } from './marks';
import type { Point } from './networkLayout';
import { inView } from './shown';

export interface InputMarkProps extends ShapedMarkProps {
  readonly id: string;
  readonly at: Point;
}

/** An input: its symbol over its number. */
export function InputMark({ id, at, lesson, shape, lit, draw }: InputMarkProps) {
  return (
    <g className={`mark mark--forward${lit.has(id) ? ' is-lit' : ''}`}>
      <circle cx={at.x} cy={at.y} r={shape.inputRadius} />
      <text className="mark-name" x={at.x} y={at.y - 8} textAnchor="middle" aria-hidden="true">
        <SymbolText text={symbolText(id, lesson.notation.naming)} />
      </text>
      {draw(inView(lesson, id), { x: at.x, y: at.y + 12 }, 2 * shape.inputRadius - 8)}
    </g>
  );
}
