import { derivativeId, FLAT_SLOPE } from '../../engine';
import { numberShort } from '../../notation';
import { useText } from '../context';
import { isKnown } from '../known';
import type { FigureShape, Point } from './layout';
import type { MarkProps } from './marks';
import { inView } from './shown';
import { figureStyle } from './useDrawQuantity';

export interface FlatBadgeProps extends Pick<MarkProps, 'lesson'> {
  readonly name: string;
  readonly at: Point;
  readonly shape: FigureShape;
}

/** Said beside a neuron whose slope has all but vanished, once its output is known. */
export function FlatBadge({ name, at, lesson, shape }: FlatBadgeProps) {
  const text = useText();
  const { trace, notation, step } = lesson;
  const found = trace.quantities.get(inView(lesson, derivativeId(`out.${name}`, `net.${name}`)));
  const isFlat = found !== undefined && Math.abs(found.value) < FLAT_SLOPE;
  if (!isFlat || step.phase === 'check' || !isKnown(lesson, inView(lesson, `out.${name}`)))
    return null;
  return (
    <text
      className="flat-badge"
      // Beside the neuron's name; on a phone that stands elsewhere.
      x={shape.tall ? at.x : at.x + 20}
      y={at.y - shape.neuron.height / 2 - 9}
      textAnchor={shape.tall ? 'middle' : 'start'}
    >
      {text('network.flat', { slope: numberShort(found.value, figureStyle(notation.style)) })}
    </text>
  );
}
