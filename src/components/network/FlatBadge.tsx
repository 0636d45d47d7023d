import { derivativeId, netId, outId } from '../../engine';
import { FLAT_SLOPE } from '../../engine/activations';
import { derivativeOf } from '../../engine/update';
import { numberShort } from '../../notation';
import { useText } from '../context';
import { isKnown } from '../isKnown';
import type { FigureShape } from './figureShape';
import type { MarkProps } from './marks';
import type { Point } from './networkLayout';
import { inView } from './shown';

/** Enough to see how flat it is; the step of the slope has all of its digits. */
const BADGE_DIGITS = 2;

export interface FlatBadgeProps extends Pick<MarkProps, 'lesson'> {
  readonly slope: number;
  readonly at: Point;
  readonly shape: FigureShape;
}

/** The slope of a neuron where it has all but vanished, once its output is known. */
export function flatSlope(lesson: FlatBadgeProps['lesson'], name: string): number | undefined {
  const { trace, step } = lesson;
  const [out, net] = [inView(lesson, outId(name)), inView(lesson, netId(name))];
  // Its number may be left out, where something is given midway.
  if (trace.structure.midway && !trace.quantities.has(derivativeId(out, net))) return undefined;
  // Also where the form that is set has no step for it.
  const { value } = derivativeOf(trace, out, net);
  const isFlat = Math.abs(value) < FLAT_SLOPE;
  const isSaid = step.phase !== 'check' && isKnown(lesson, out);
  return isFlat && isSaid ? value : undefined;
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
