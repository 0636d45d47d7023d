import type { QuantityId } from '../../engine';
import { symbolText } from '../../notation';
import type { Lesson } from '../lesson';
import { Edge } from './Edge';
import type { EdgePlace, NetworkLayout } from './networkLayout';
import type { PlaceKey } from './places';
import { useIsMoving } from './useIsMoving';

export interface ConnectionsProps {
  readonly lesson: Lesson;
  readonly layout: NetworkLayout;
  readonly lit: ReadonlySet<PlaceKey>;
  /** What goes into the current step, which is where something flows. */
  readonly used: ReadonlySet<PlaceKey>;
  readonly onChoose: (weight: QuantityId) => void;
}

/**
 * By the root, so that small ones can be told apart; weights of 2 and more look alike. Written out, as D3's
 * scales would weigh 10 kB in the first load.
 */
const thickness = (weight: number): number => 1 + 5 * Math.sqrt(Math.min(weight, 2) / 2);

/** The lines between the neurons. */
export function Connections({ lesson, layout, lit, used, onChoose }: ConnectionsProps) {
  const { phase } = lesson.step;
  const isMoving = useIsMoving(lesson);
  const isForward = phase === 'forward' || phase === 'check';
  return (
    <g>
      {layout.edges.map((edge) => {
        const value = lesson.trace.value(edge.weight);
        return (
          <Edge
            key={edge.weight}
            weight={edge.weight}
            start={edge.start}
            end={edge.end}
            thickness={thickness(Math.abs(value))}
            negative={value < 0}
            lit={lit.has(edge.weight)}
            isFlowing={isForward && used.has(edge.weight)}
            isMoving={isMoving}
            onChoose={onChoose}
          />
        );
      })}
    </g>
  );
}

/** What a connection's ends are called. */
export function endsOf(
  { source, from, to }: EdgePlace,
  lesson: Lesson,
): { from: string; to: string } {
  const { naming } = lesson.notation;
  return {
    from: naming.neurons[from] ?? symbolText(source, naming),
    to: naming.neurons[to] ?? to,
  };
}
