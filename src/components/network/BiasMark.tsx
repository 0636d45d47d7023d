import { Suspense } from 'react';
import { onDemand } from '../fault/onDemand';
import type { MarkProps } from './marks';
import type { BiasPlace } from './networkLayout';
import { ParameterLabel } from './ParameterLabel';

/** Most networks have none. */
const FixedInput = onDemand(async () => (await import('./FixedInput')).FixedInput);

export interface BiasMarkProps extends MarkProps {
  readonly bias: BiasPlace;
}

/** A link leaves the number above it or, where the neurons stand beside it, at its side. */
const HALF = 12;

/** A bias, tied to each neuron that it is added to; the weight of a fixed input with that input. */
export function BiasMark({ bias: place, lesson, lit, draw }: BiasMarkProps) {
  const { bias, at, links, fixedInput } = place;
  const link = fixedInput === undefined ? 'bias-link' : 'bias-link bias-link--weight';
  return (
    <g className={`bias${lit.has(bias) ? ' is-lit' : ''}`}>
      {links.map(({ x, y }) => (
        <line
          key={`${x} ${y}`}
          className={link}
          x1={at.x}
          y1={Math.max(at.y - HALF, y)}
          x2={x}
          y2={y}
        />
      ))}
      {fixedInput && (
        <Suspense fallback={null}>
          <FixedInput of={place} />
        </Suspense>
      )}
      <ParameterLabel id={bias} at={at} lesson={lesson} draw={draw} sideways={!place.isStacked} />
    </g>
  );
}
