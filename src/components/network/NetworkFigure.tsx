import { type CSSProperties, memo, type PropsWithChildren, Suspense, useMemo, useRef } from 'react';
import type { QuantityId } from '../../engine';
import { sameNetwork } from '../../state';
import { useText } from '../context';
import { onDemand } from '../fault/onDemand';
import { layerName } from '../layerNames';
import type { Lesson } from '../lesson';
import { useNudgeText } from '../nudge/useNudgeText';
import { usePointed } from '../pointing';
import { BiasMark } from './BiasMark';
import { Connections, endsOf } from './Connections';
import { ErrorLinks } from './ErrorLinks';
import { ErrorMarks } from './ErrorMarks';
import type { FigureProps, NetworkFigureProps } from './figureProps';
import { InputMark } from './InputMark';
import { NeuronMark } from './NeuronMark';
import { type BiasPlace, type EdgePlace, layOut, type NetworkLayout } from './networkLayout';
import './going-back.css';
import './network.css';
import { ParameterLabel } from './ParameterLabel';
import { errorPlace, litPlaces, neuronPlace, placesOf, TOTAL_PLACE } from './places';
import { useStill } from './Still';
import { isBackward, shownQuantities } from './shown';
import { takenIn } from './takenIn';
import { useChoose } from './useChoose';
import { useDrawQuantity } from './useDrawQuantity';
import { useFigureShape } from './useFigureShape';
import { useLabelsApart } from './useLabelsApart';
import { useRoving } from './useRoving';

/** Only a network that is larger than its box is moved in it. */
const InView = onDemand(async () => (await import('./InView')).InView);

/** What there is of the backward pass: the first steps do without. */
const WayBackFlow = onDemand(async () => (await import('./wayBack/WayBackFlow')).WayBackFlow);
const WayBackMarks = onDemand(async () => (await import('./wayBack/WayBackMarks')).WayBackMarks);

/** Drawn while a number is nudged. */
const NudgedFigure = onDemand(async () => (await import('./nudged/NudgedFigure')).NudgedFigure);

/** The network with every number that is known by now. */
export function NetworkFigure(props: NetworkFigureProps) {
  const size = useNudgeText();
  const figure = <Figure {...props} />;
  if (size === undefined || props.lesson.fold) return figure;
  return (
    <Suspense fallback={figure}>
      <NudgedFigure {...props} size={size} figure={Figure} />
    </Suspense>
  );
}

const NOTHING: ReadonlySet<QuantityId> = new Set();

/** Of several steps at once no single step's way is drawn: its numbers stand where they go. */
const atNothing = (lesson: Lesson): Lesson => ({
  ...lesson,
  step: { ...lesson.step, id: '' },
  place: { ...lesson.place, at: '' },
});

function Figure({ lesson, isReadOnly = false, shape: ownShape, frame, nudged }: FigureProps) {
  const text = useText();
  const figure = useRef<SVGSVGElement>(null);
  const pageShape = useFigureShape();
  const shape = ownShape ?? pageShape;
  const { trace, place } = lesson;
  const { forward } = trace.structure;
  const [{ problem }, { problem: usual }] = [lesson.work, lesson.example];
  // What is said of an example is not so over other data, or by another method.
  const isExamples =
    sameNetwork(problem, usual) &&
    problem.method.name === usual.method.name &&
    problem.examples.length === usual.examples.length;
  const own = useMemo(() => layOut(forward, shape), [forward, shape]);
  const { all, marks } = shownQuantities(lesson);
  const roving = useRoving(figure, all);
  const fold = lesson.fold && lesson.fold.steps.length > 1 ? lesson.fold : undefined;
  const taken = fold ? NOTHING : takenIn(lesson, place.at, all);
  const draw = useDrawQuantity(lesson, roving, taken, isReadOnly);
  const pointed = usePointed();
  const used = fold
    ? new Set(fold.steps.flatMap(({ id }) => placesOf(trace, id)))
    : litPlaces(trace, place.at, taken);
  const lit = new Set([...used, ...(pointed === undefined ? [] : placesOf(trace, pointed))]);
  const choose = useChoose();
  const isAsked = (weight: QuantityId): boolean =>
    lit.has(weight) || placesOf(trace, nudged?.by ?? place.at).includes(weight);
  const seenOf = ({ weight, isCrowded = false }: EdgePlace) =>
    isAsked(weight) && !isCrowded ? 'now' : 'whenAsked';
  // Loaded before it is needed, and after what the first step needs.
  const hasWayBack = lesson.step.phase !== 'forward';
  const layout = useLabelsApart(
    { lesson, layout: own, shape, taken, used: (id) => used.has(id), isSeen: isAsked },
    hasWayBack || own.edges.some((edge) => edge.isOnDemand),
  );
  const isGrown = layout.width > shape.width || layout.height > shape.height;
  const isScrolled = isGrown && ownShape === undefined;
  const isBack = isBackward(lesson.step.phase);
  const height = layout.height + (nudged?.roomBelow(shape) ?? 0);
  const isLower = layout.height < shape.height;
  const wayBack = {
    lesson: fold ? atNothing(lesson) : lesson,
    layout,
    shape,
    marks,
    taken,
    pointed,
  };
  const { step, steps, settings, shown, notation } = lesson;
  const still = useStill(lesson, all, [
    ...[place, step, steps, settings, shown, notation, lesson.fold, lesson.own],
    ...[layout, roving.active, nudged, isReadOnly, text],
    [...lit, '', ...taken].join(' '),
  ]);
  const marked = { lesson, shape, lit, draw };
  // Between two neurons its gradient is wider than the gap: it stands over their edges.
  const drawBias = (isOver: boolean) => (bias: BiasPlace) =>
    (bias.isStacked ?? false) === isOver &&
    still([bias.bias], () => <BiasMark bias={bias} {...marked} />);

  return (
    <section
      className={`network${isBack ? ' is-going-back' : ''}${nudged ? ' is-nudged' : ''}`}
      aria-label={text('network.label')}
    >
      <FigureBox isScrolled={isScrolled}>
        <svg
          ref={figure}
          className={`network-figure${isScrolled ? ' is-grown' : ''}`}
          style={isScrolled || isLower ? ownStyle(layout) : undefined}
          viewBox={frame?.(layout.width, height) ?? `0 0 ${layout.width} ${height}`}
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
          {hasWayBack && (
            <Suspense fallback={null}>
              <WayBackFlow {...wayBack} />
            </Suspense>
          )}
          {nudged?.ways(layout, shape)}
          {layout.edges.map((edge) =>
            still([edge.weight], () => (
              <ParameterLabel
                id={edge.weight}
                at={edge.label}
                lesson={lesson}
                draw={draw}
                ends={endsOf(edge, lesson)}
                isLevel={edge.start.y === edge.end.y}
                {...(edge.isOnDemand && { seen: seenOf(edge) })}
              />
            )),
          )}
          {layout.biases.map(drawBias(false))}
          {[...layout.inputs].map(([id, at]) =>
            still([id], () => <InputMark id={id} at={at} {...marked} />),
          )}
          {[...layout.neurons].map(([name, at]) =>
            still([neuronPlace(name)], () => <NeuronMark name={name} at={at} {...marked} />),
          )}
          {layout.biases.map(drawBias(true))}
          {still([TOTAL_PLACE, ...[...layout.errors.keys()].map(errorPlace)], () => (
            <ErrorMarks layout={layout} {...marked} />
          ))}
          {hasWayBack && (
            <Suspense fallback={null}>
              <WayBackMarks {...wayBack} draw={draw} />
            </Suspense>
          )}
          {nudged?.changes(layout, shape)}
        </svg>
      </FigureBox>
      {isScrolled && (
        <Suspense fallback={null}>
          <InView figure={figure} at={place.at} orElse={lesson.step.id} />
        </Suspense>
      )}
      {!isReadOnly && isExamples && (
        <p className="network-about">{text(`example.${lesson.example.id}.about`)}</p>
      )}
      <Legend
        isReadOnly={isReadOnly}
        isOnDemand={layout.edges.some((edge) => edge.isOnDemand)}
        isBack={isBack}
      />
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
  /** Whether the error is traced back: then it says the rule that all of it goes by. */
  readonly isBack: boolean;
}

const Legend = memo(function Legend({ isReadOnly, isOnDemand, isBack }: LegendProps) {
  const text = useText();
  return (
    <p className="network-legend">
      {isBack ? (
        <span>{text('network.legend.back')}</span>
      ) : (
        <>
          <span>{text('network.legend.positive')}</span>
          <span>{text('network.legend.negative')}</span>
          <span>{text('network.legend.thickness')}</span>
        </>
      )}
      {isOnDemand && <span>{text('network.legend.point')}</span>}
      {!isReadOnly && <span>{text('network.legend.drag')}</span>}
    </p>
  );
});
