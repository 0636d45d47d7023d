import { useMemo, useRef } from 'react';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { usePointed } from '../pointing';
import { BiasMark } from './BiasMark';
import { Connections, endsOf } from './Connections';
import { ErrorMarks } from './ErrorMarks';
import { InputMark } from './InputMark';
import { type FigureShape, layOut } from './layout';
import { NeuronMark } from './NeuronMark';
import './network.css';
import { ParameterLabel } from './ParameterLabel';
import { litPlaces, placesOf } from './places';
import { shownQuantities } from './shown';
import { useChoose } from './useChoose';
import { useDrawQuantity } from './useDrawQuantity';
import { useFigureShape } from './useFigureShape';
import { useRoving } from './useRoving';

export interface NetworkFigureProps {
  readonly lesson: Lesson;
  /** Whether its numbers are only to be looked at, not to be dragged or changed by keys. */
  readonly isReadOnly?: boolean;
  /** Absent: that of the page's width. */
  readonly shape?: FigureShape;
}

/** The network with every number that is known by now. */
export function NetworkFigure({ lesson, isReadOnly = false, shape: ownShape }: NetworkFigureProps) {
  const text = useText();
  const figure = useRef<SVGSVGElement>(null);
  const pageShape = useFigureShape();
  const shape = ownShape ?? pageShape;
  const { trace, place } = lesson;
  const { forward } = trace.structure;
  const layout = useMemo(() => layOut(forward, shape), [forward, shape]);
  const roving = useRoving(figure, shownQuantities(lesson));
  const draw = useDrawQuantity(lesson, roving, isReadOnly);
  const pointed = usePointed();
  const used = useMemo(() => litPlaces(trace, place.at), [trace, place.at]);
  const lit = useMemo(
    () => new Set([...used, ...(pointed === undefined ? [] : placesOf(pointed))]),
    [used, pointed],
  );
  const choose = useChoose();

  return (
    <section className="network" aria-label={text('network.label')}>
      <svg
        ref={figure}
        className="network-figure"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={text(isReadOnly ? 'network.helpReadOnly' : 'network.help')}
      >
        {!shape.tall &&
          layout.columns.map(({ name, at }) => (
            <text key={name} className="network-column" x={at.x} y={at.y} textAnchor="middle">
              {text(`network.layer.${name as 'h' | 'o' | 'input' | 'error'}`)}
            </text>
          ))}
        <Connections lesson={lesson} layout={layout} lit={lit} used={used} onChoose={choose} />
        {layout.edges.map((edge) => (
          <ParameterLabel
            key={edge.weight}
            id={edge.weight}
            at={edge.label}
            lesson={lesson}
            draw={draw}
            ends={endsOf(edge, lesson)}
          />
        ))}
        {layout.biases.map((bias) => (
          <BiasMark key={bias.bias} bias={bias} lesson={lesson} lit={lit} draw={draw} />
        ))}
        {[...layout.inputs].map(([id, at]) => (
          <InputMark key={id} id={id} at={at} lesson={lesson} shape={shape} lit={lit} draw={draw} />
        ))}
        {[...layout.neurons].map(([name, at]) => (
          <NeuronMark
            key={name}
            name={name}
            at={at}
            lesson={lesson}
            shape={shape}
            lit={lit}
            draw={draw}
          />
        ))}
        <ErrorMarks lesson={lesson} layout={layout} shape={shape} lit={lit} draw={draw} />
      </svg>
      {!isReadOnly && <p className="network-about">{text(`example.${lesson.example.id}.about`)}</p>}
      <Legend isReadOnly={isReadOnly} />
    </section>
  );
}

function Legend({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const text = useText();
  return (
    <p className="network-legend">
      <span>{text('network.legend.positive')}</span>
      <span>{text('network.legend.negative')}</span>
      <span>{text('network.legend.thickness')}</span>
      {!isReadOnly && <span>{text('network.legend.drag')}</span>}
    </p>
  );
}
