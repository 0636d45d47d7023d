import { useText } from '../context';
import { fixedInputOf } from './fixedInputPlace';
import type { BiasPlace } from './networkLayout';

/** A neuron whose output never changes, tied to its weight. */
export function FixedInput({ of }: { readonly of: BiasPlace }) {
  const text = useText();
  const { at, radius, shown } = fixedInputOf(of);
  return (
    <svg
      className="fixed-input"
      overflow="visible"
      role="img"
      aria-label={text('network.fixedInput', { value: shown })}
    >
      <line className="bias-link bias-link--weight" x1={at.x} y1={at.y} x2={of.at.x} y2={of.at.y} />
      <circle cx={at.x} cy={at.y} r={radius} />
      <text x={at.x} y={at.y + 6} textAnchor="middle">
        {shown}
      </text>
    </svg>
  );
}
