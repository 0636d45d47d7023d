import type { NetworkLayout } from '../network/networkLayout';
import type { View } from './projectedView';
import './network-map.css';

export interface NetworkMapProps {
  readonly layout: NetworkLayout;
  readonly view: View;
}

/** The whole network, small, with the part that is seen framed. For eyes alone: the place is said beside it. */
export function NetworkMap({ layout, view }: NetworkMapProps) {
  const { width, height, edges, inputs, neurons, errors, total } = layout;
  const nodes = [...inputs, ...neurons, ...errors, ['total', total] as const];
  const left = Math.max(0, view.x);
  const top = Math.max(0, view.y);
  return (
    <svg
      className="network-map"
      viewBox={`-20 -20 ${width + 40} ${height + 40}`}
      aria-hidden="true"
    >
      {edges.map(({ weight, start, end }) => (
        <line key={weight} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      ))}
      {nodes.map(([name, { x, y }]) => (
        <circle key={`${name} ${x}`} cx={x} cy={y} r={34} />
      ))}
      <rect
        x={left}
        y={top}
        width={Math.min(width, view.x + view.width) - left}
        height={Math.min(height, view.y + view.height) - top}
        rx={20}
      />
    </svg>
  );
}
