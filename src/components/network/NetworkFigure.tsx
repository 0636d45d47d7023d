import { type CSSProperties, type PropsWithChildren, useMemo, useRef } from 'react';
import type { QuantityId } from '../../engine';
import { sameNetwork } from '../../state';
import { useText } from '../context';
import { layerName } from '../layerNames';
import type { Lesson } from '../lesson';
import { usePointed } from '../pointing';
import { BiasMark } from './BiasMark';
import { Connections, endsOf } from './Connections';
import { ErrorLinks } from './ErrorLinks';
import { ErrorMarks } from './ErrorMarks';
import { InputMark } from './InputMark';
import { NeuronMark } from './NeuronMark';
import { type FigureShape, layOut, type NetworkLayout } from './networkLayout';
import './network.css';
import { ParameterLabel } from './ParameterLabel';
import { litPlaces, placesOf } from './places';
import { shownQuantities } from './shown';
import { useChoose } from './useChoose';
import { useDrawQuantity } from './useDrawQuantity';
import { useFigureShape } from './useFigureShape';
import { useInView } from './useInView';
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
  const isExamples = sameNetwork(lesson.work.problem, lesson.example.problem);
  const layout = useMemo(() => layOut(forward, shape), [forward, shape]);
  const roving = useRoving(figure, shownQuantities(lesson));
  const draw = useDrawQuantity(lesson, roving, isReadOnly);
  const pointed = usePointed();
  const used = useMemo(() => litPlaces(trace, place.at), [trace, place.at]);
  const lit = useMemo(
    () => new Set([...used, ...(pointed === undefined ? [] : placesOf(trace, pointed))]),
    [used, pointed, trace],
  );
  const choose = useChoose();
  const isAsked = (weight: QuantityId): boolean =>
    lit.has(weight) || placesOf(trace, place.at).includes(weight);
  const isGrown = layout.width > shape.width || layout.height > shape.height;
  const isScrolled = isGrown && ownShape === undefined;
  const isLower = layout.height < shape.height;
  useInView(figure, place.at, lesson.step.id, isScrolled);

  return (
    <section className="network" aria-label={text('network.label')}>
      <FigureBox isScrolled={isScrolled}>
        <svg
          ref={figure}
          className={`network-figure${isScrolled ? ' is-grown' : ''}`}
          style={isScrolled || isLower ? ownStyle(layout) : undefined}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="group"
          aria-label={text(isReadOnly ? 'network.helpReadOnly' : 'network.help')}
        >
          {!shape.tall &&
            layout.columns.map(({ name, at }) => (
              <text key={name} className="network-column" x={at.x} y={at.y} textAnchor="middle">
                {layerName(text, name, lesson.phases)}
              </text>
            ))}
          <ErrorLinks layout={layout} shape={shape} />
          <Connections lesson={lesson} layout={layout} lit={lit} used={used} onChoose={choose} />
          {layout.edges.map((edge) => (
            <ParameterLabel
              key={edge.weight}
              id={edge.weight}
              at={edge.label}
              lesson={lesson}
              draw={draw}
              ends={endsOf(edge, lesson)}
              isLevel={edge.start.y === edge.end.y}
              {...(edge.isOnDemand && { seen: isAsked(edge.weight) ? 'now' : 'whenAsked' })}
            />
          ))}
          {layout.biases.map((bias) => (
            <BiasMark key={bias.bias} bias={bias} lesson={lesson} lit={lit} draw={draw} />
          ))}
          {[...layout.inputs].map(([id, at]) => (
            <InputMark
              key={id}
              id={id}
              at={at}
              lesson={lesson}
              shape={shape}
              lit={lit}
              draw={draw}
            />
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
      </FigureBox>
      {!isReadOnly && isExamples && (
        <p className="network-about">{text(`example.${lesson.example.id}.about`)}</p>
      )}
      <Legend isReadOnly={isReadOnly} isOnDemand={layout.edges.some((edge) => edge.isOnDemand)} />
    </section>
  );
}

/** The room that the figure of a large network is moved in. */
function FigureBox({ isScrolled, children }: PropsWithChildren<{ readonly isScrolled: boolean }>) {
  return isScrolled ? <div className="network-scroll">{children}</div> : children;
}

/** CSS pixels to a unit of the figure, at least: its letters are 17 units high. */
const LEAST_SCALE = 0.64;

/** The room of a figure that is larger than its shape, or lower. */
const ownStyle = ({ width, height }: NetworkLayout): CSSProperties => ({
  aspectRatio: `${width} / ${height}`,
  minInlineSize: Math.round(width * LEAST_SCALE),
});

interface LegendProps {
  readonly isReadOnly: boolean;
  readonly isOnDemand: boolean;
}

function Legend({ isReadOnly, isOnDemand }: LegendProps) {
  const text = useText();
  return (
    <p className="network-legend">
      <span>{text('network.legend.positive')}</span>
      <span>{text('network.legend.negative')}</span>
      <span>{text('network.legend.thickness')}</span>
      {isOnDemand && <span>{text('network.legend.point')}</span>}
      {!isReadOnly && <span>{text('network.legend.drag')}</span>}
    </p>
  );
}
