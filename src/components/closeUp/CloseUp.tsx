import { type RefObject, useEffect, useRef, useState } from 'react';
import type { QuantityId } from '../../engine';
import { derivativeText, numberShort, roleOf, symbolText, textInPlace } from '../../notation';
import { useText } from '../context';
import { isKnown } from '../isKnown';
import type { Lesson } from '../lesson';
import { figureStyle } from '../network/figureStyle';
import { neuronPlace, TOTAL_PLACE } from '../network/places';
import { shownQuantities } from '../network/shown';
import { takenIn } from '../network/takenIn';
import { SymbolText } from '../symbol/SymbolText';
import './closeUp.css';
import { type CloseUpNode, type CloseUpWire, closeUpOf } from './closeUpOf';

const RADIUS = 13;
const LINE = 15;
/** From the middle of a letter to the line that it stands on. */
const HALF_LETTER = 4.5;

/**
 * The part of the network that the step is about, above its formula, where there is no room for the whole beside it.
 * To look at alone: the network above has all of it to read, to choose and to change.
 */
export function CloseUp({ lesson }: { readonly lesson: Lesson }) {
  const box = useRef<HTMLDivElement>(null);
  const isStuck = useIsStuck(box);
  const { trace, place } = lesson;
  // Of several steps at once there are what they make alone: what goes into them has no room.
  const held = lesson.fold?.steps.map(({ id }) => id) ?? [
    ...takenIn(lesson, place.at, shownQuantities(lesson).all),
    place.at,
  ];
  const { width, height, nodes, wires } = closeUpOf(trace, held);
  return (
    <div className="close-up" aria-hidden="true" data-stuck={isStuck ? '' : undefined}>
      <div ref={box} className="close-up-holder">
        <svg viewBox={`0 0 ${width} ${height}`} className="close-up-picture" aria-hidden="true">
          {wires.map((wire) => (
            <line
              key={wire.key}
              className={`close-up-wire${wire.isLit ? ' is-lit' : ''}${
                wire.weight !== undefined && trace.value(wire.weight) < 0 ? ' is-negative' : ''
              }${wire.weight === undefined ? ' is-link' : ''}`}
              x1={wire.start.x}
              y1={wire.start.y}
              x2={wire.end.x}
              y2={wire.end.y}
            />
          ))}
          {nodes.map((node) => (
            <g key={node.place} className={`close-up-node${node.isLit ? ' is-lit' : ''}`}>
              <circle cx={node.x} cy={node.y} r={RADIUS} />
              <text x={node.x} y={node.y + HALF_LETTER} textAnchor="middle">
                <SymbolText text={nameOf(lesson, node.place)} />
              </text>
            </g>
          ))}
          {wires.map((wire) => (
            <WireNumbers key={wire.key} lesson={lesson} wire={wire} />
          ))}
          {nodes.map((node) => (
            <NodeNumbers key={node.place} lesson={lesson} node={node} />
          ))}
        </svg>
      </div>
    </div>
  );
}

function WireNumbers({ lesson, wire }: { readonly lesson: Lesson; readonly wire: CloseUpWire }) {
  const { x, y } = wire.label;
  return wire.held.map((id, i) => (
    <OneNumber
      key={id}
      id={id}
      lesson={lesson}
      x={x}
      y={y + HALF_LETTER + (i - (wire.held.length - 1) / 2) * LINE}
      anchor="middle"
    />
  ));
}

function NodeNumbers({ lesson, node }: { readonly lesson: Lesson; readonly node: CloseUpNode }) {
  const { x, y, held, bias, side, anchor } = node;
  const isBeside = side === 'before' || side === 'behind';
  // At the picture's edges a number ends, or begins, where its neuron does.
  const across = isBeside ? RADIUS + 5 : 2 * RADIUS;
  const shift = anchor === 'end' ? 1 : anchor === 'start' ? -1 : 0;
  const down = side === 'above' ? -RADIUS - 5 : side === 'below' ? RADIUS + LINE - 2 : HALF_LETTER;
  return (
    <>
      {bias.map((id, i) => (
        <OneNumber
          key={id}
          id={id}
          lesson={lesson}
          x={x}
          y={y - RADIUS - 5 - (bias.length - 1 - i) * LINE}
          anchor="middle"
        />
      ))}
      {held.map((id, i) => (
        <OneNumber
          key={id}
          id={id}
          lesson={lesson}
          x={x + shift * (isBeside ? -across : across)}
          y={y + down + (i - (held.length - 1) / 2) * LINE}
          anchor={anchor}
          of={node.place}
        />
      ))}
    </>
  );
}

interface OneNumberProps {
  readonly id: QuantityId;
  readonly lesson: Lesson;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whose name stands beside it already. */
  readonly of?: string;
}

function OneNumber({ id, lesson, x, y, anchor, of }: OneNumberProps) {
  const text = useText();
  const { trace, notation, place } = lesson;
  const found = trace.quantities.get(id);
  if (found === undefined) return null;
  const symbol = wordFor(lesson, id);
  const isNamed = of !== undefined && symbol === nameOf(lesson, of);
  const shown = !isKnown(lesson, id)
    ? '?'
    : found.overflow === undefined
      ? numberShort(found.value, figureStyle(notation.style))
      : text('value.overflow');
  const isMade = id === place.at || lesson.fold?.steps.some((step) => step.id === id);
  return (
    <text
      className={`close-up-number close-up-number--${roleOf(id)}${isMade ? ' is-made' : ''}`}
      x={x}
      y={y}
      textAnchor={anchor}
    >
      {!isNamed && (
        <tspan className="close-up-symbol">
          <SymbolText text={symbol} />
        </tspan>
      )}
      <tspan dx={isNamed ? undefined : 4}>{shown}</tspan>
    </text>
  );
}

/** What stands in a neuron, and in what it is compared with. */
function nameOf({ trace, notation }: Lesson, place: string): string {
  const { naming } = notation;
  const { layers, errors } = trace.structure.forward;
  // A place is the same in every example of a batch.
  const neuron = layers
    .flatMap(({ neurons }) => neurons)
    .find(({ name }) => neuronPlace(name) === place);
  if (neuron !== undefined) return naming.neurons[neuron.name] ?? neuron.name;
  const id = place === TOTAL_PLACE ? errors.at(-1) : place;
  return symbolText(id ?? place, naming).replace(' total', '');
}

/** Before a number whose place says of which neuron or weight it is. */
function wordFor({ trace, notation }: Lesson, id: QuantityId): string {
  const { naming } = notation;
  const role = trace.structure.definitions.get(id)?.role;
  switch (role?.kind) {
    case 'derivative': {
      const by = trace.structure.definitions.get(role.by)?.role.kind;
      if (id === trace.structure.form.ofNeuron(role.neuron ?? '')) return 'δ';
      return by === 'weight' || by === 'bias' ? '∂' : derivativeText(id, naming);
    }
    case 'net':
    case 'out':
      return textInPlace(id, naming);
    default:
      return derivativeText(id, naming).replace(' total', '');
  }
}

/** How high the way through the steps is, which stays at the top of the page. */
const barHeight = (): number =>
  document.querySelector<HTMLElement>('.step-view > .timeline')?.offsetHeight ?? 0;

/** Whether the network is out of view, so that this stands in for it; and where it does. */
function useIsStuck(box: RefObject<HTMLDivElement | null>): boolean {
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    const holder = box.current;
    const network = document.querySelector('.step-view > .network');
    if (holder === null || network === null) return;
    let observer: IntersectionObserver | undefined;
    const watch = (): void => {
      observer?.disconnect();
      const top = Math.round(barHeight() + holder.offsetHeight);
      holder.style.setProperty('--below-bar', `${top}px`);
      observer = new IntersectionObserver(
        ([entry]) => {
          if (entry) setStuck(!entry.isIntersecting && entry.boundingClientRect.bottom <= top + 1);
        },
        { rootMargin: `-${top}px 0px 0px` },
      );
      observer.observe(network);
    };
    watch();
    const sizes = new ResizeObserver(watch);
    sizes.observe(holder);
    return () => {
      sizes.disconnect();
      observer?.disconnect();
    };
  }, [box]);
  return isStuck;
}
