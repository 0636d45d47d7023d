import { useText } from '../context';
import type { MarkProps } from './marks';
import { type BiasPlace, FIXED_INPUT } from './networkLayout';
import { ParameterLabel } from './ParameterLabel';

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
      {fixedInput && <FixedInput at={fixedInput.at} value={fixedInput.value} to={at} />}
      <ParameterLabel id={bias} at={at} lesson={lesson} draw={draw} sideways />
    </g>
  );
}

interface FixedInputProps {
  readonly at: BiasPlace['at'];
  readonly value: number;
  readonly to: BiasPlace['at'];
}

/** A neuron whose output never changes. */
function FixedInput({ at, value, to }: FixedInputProps) {
  const text = useText();
  const shown = value < 0 ? '−1' : '1';
  return (
    <g className="fixed-input" role="img" aria-label={text('network.fixedInput', { value: shown })}>
      <line className="bias-link bias-link--weight" x1={at.x} y1={at.y} x2={to.x} y2={to.y} />
      <circle cx={at.x} cy={at.y} r={FIXED_INPUT.radius} />
      <text x={at.x} y={at.y + 6} textAnchor="middle">
        {shown}
      </text>
    </g>
  );
}
