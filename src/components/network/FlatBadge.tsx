import { numberShort } from '../../notation';
import { useText } from '../context';
import type { FigureShape } from './figureShape';
import type { MarkProps } from './marks';
import type { Point } from './networkLayout';

/** Enough to see how flat it is; the step of the slope has all of its digits. */
const BADGE_DIGITS = 2;

export interface FlatBadgeProps extends Pick<MarkProps, 'lesson'> {
  readonly slope: number;
  readonly at: Point;
  readonly shape: FigureShape;
}

/** Said above a neuron that is flat, behind its name; no wider than it, as numbers stand beside it. */
export function FlatBadge({ slope, at, lesson, shape }: FlatBadgeProps) {
  const text = useText();
  return (
    <text
      className="flat-badge"
      // On a phone the neuron's name stands elsewhere.
      x={shape.tall ? at.x : at.x + shape.neuron.width / 2}
      y={at.y - shape.neuron.height / 2 - 9}
      textAnchor={shape.tall ? 'middle' : 'end'}
    >
      {text('network.flat', {
        slope: numberShort(slope, { ...lesson.notation.style, digits: BADGE_DIGITS }),
      })}
    </text>
  );
}
