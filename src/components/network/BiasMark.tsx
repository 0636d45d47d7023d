import type { MarkProps } from './marks';
import type { BiasPlace } from './networkLayout';
import { ParameterLabel } from './ParameterLabel';

export interface BiasMarkProps extends MarkProps {
  readonly bias: BiasPlace;
}

/** A link leaves the number above it or, where the neurons stand beside it, at its side. */
const HALF = 12;

/** A bias, tied to each neuron that it is added to. */
export function BiasMark({ bias: { bias, at, links }, lesson, lit, draw }: BiasMarkProps) {
  return (
    <g className={`bias${lit.has(bias) ? ' is-lit' : ''}`}>
      {links.map(({ x, y }) => (
        <line
          key={`${x} ${y}`}
          className="bias-link"
          x1={at.x}
          y1={Math.max(at.y - HALF, y)}
          x2={x}
          y2={y}
        />
      ))}
      <ParameterLabel id={bias} at={at} lesson={lesson} draw={draw} sideways />
    </g>
  );
}
