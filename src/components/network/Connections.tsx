import { scaleSqrt } from 'd3';
import type { QuantityId } from '../../engine';
import { symbolText } from '../../notation';
import type { Lesson } from '../lesson';
import { useIsHydrating } from '../useIsHydrating';
import { Edge } from './Edge';
import type { EdgePlace, NetworkLayout } from './layout';
import type { PlaceKey } from './places';

export interface ConnectionsProps {
  readonly lesson: Lesson;
  readonly layout: NetworkLayout;
  readonly lit: ReadonlySet<PlaceKey>;
  /** What goes into the current step, which is where something flows. */
  readonly used: ReadonlySet<PlaceKey>;
  readonly onChoose: (weight: QuantityId) => void;
}

/** Weights of 2 and more look alike: what matters to a learner is which are small. */
const thickness = scaleSqrt([0, 2], [1, 6]).clamp(true);

/** The lines between the neurons. */
export function Connections({ lesson, layout, lit, used, onChoose }: ConnectionsProps) {
  const { phase } = lesson.step;
  const isHydrating = useIsHydrating();
  const flowing = phase === 'forward' || phase === 'check' ? 'forward' : 'backward';
  return (
    <g>
      {layout.edges.map((edge) => {
        const value = lesson.trace.value(edge.weight);
        return (
          <Edge
            key={edge.weight}
            edge={edge}
            thickness={thickness(Math.abs(value))}
            negative={value < 0}
            lit={lit.has(edge.weight)}
            // What moves would hold up a page that is only being taken over.
            flow={used.has(edge.weight) && !isHydrating ? flowing : undefined}
            onChoose={onChoose}
          />
        );
      })}
    </g>
  );
}

/** What a connection's ends are called. */
export function endsOf({ source, to }: EdgePlace, lesson: Lesson): { from: string; to: string } {
  const { naming } = lesson.notation;
  const neuron = source.replace(/^out\./, '');
  return {
    from: naming.neurons[neuron] ?? symbolText(source, naming),
    to: naming.neurons[to] ?? to,
  };
}
