import type { CSSProperties } from 'react';
import { numberShort } from '../../../notation';
import { isKnown } from '../../isKnown';
import type { Lesson } from '../../lesson';
import { figureStyle } from '../figureStyle';
import type { Point } from '../networkLayout';
import { useIsMoving } from '../useIsMoving';
import type { FlowLine } from './flowLines';

export interface TravellersProps {
  readonly lesson: Lesson;
  readonly lines: readonly FlowLine[];
}

/** The numbers that a step takes in, on their way to where they go, once as it is come to. */
export function Travellers({ lesson, lines }: TravellersProps) {
  if (!useIsMoving(lesson)) return null;
  const style = figureStyle(lesson.notation.style);
  return (
    <g aria-hidden="true" data-screen-only="">
      {lines
        .filter(({ from }) => isKnown(lesson, from))
        .map((line) => (
          <Traveller
            key={`${lesson.place.at} ${line.from} ${line.edge?.weight ?? ''}`}
            line={line}
            shown={numberShort(lesson.trace.value(line.from), style)}
          />
        ))}
    </g>
  );
}

interface TravellerProps {
  readonly line: FlowLine;
  readonly shown: string;
}

function Traveller({ line: { points, goes = points }, shown }: TravellerProps) {
  const [from, to] = [goes[0], goes.at(-1)];
  if (from === undefined || to === undefined) return null;
  const over = goes.length > 2 ? goes[1] : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const style = {
    '--from': translate(from),
    '--over': translate(over ?? to),
    '--to': translate(to),
  } as CSSProperties;
  return (
    <g className="way-back-traveller" style={style}>
      <text textAnchor="middle" y={6}>
        {shown}
      </text>
    </g>
  );
}

const translate = ({ x, y }: Point): string => `translate(${x}px, ${y}px)`;
