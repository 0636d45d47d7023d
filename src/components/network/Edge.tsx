import { memo } from 'react';
import type { QuantityId } from '../../engine';
import { usePointing } from '../pointing';
import './edge.css';
import type { EdgePlace } from './networkLayout';

export interface EdgeProps {
  readonly edge: EdgePlace;
  /** Line width, in the figure's units. */
  readonly thickness: number;
  readonly negative: boolean;
  readonly lit: boolean;
  /** Which way something flows along it in the current step. */
  readonly flow: 'forward' | 'backward' | undefined;
  readonly isMoving: boolean;
  readonly onChoose: (weight: QuantityId) => void;
}

/** A connection. Its number is a button of its own, so the line is for the pointer alone. */
export const Edge = memo(function Edge({
  edge,
  thickness,
  negative,
  lit,
  flow,
  isMoving,
  onChoose,
}: EdgeProps) {
  const d = straight(edge);
  const { onPointerEnter, onPointerLeave } = usePointing(edge.weight);
  return (
    <g
      className={`edge${lit ? ' is-lit' : ''}${negative ? ' is-negative' : ''}`}
      aria-hidden="true"
    >
      <path className="edge-line" d={d} strokeWidth={thickness} />
      {flow && (
        <path
          className={`edge-flow edge-flow--${flow}${isMoving ? ' is-moving' : ''}`}
          d={d}
          strokeWidth={thickness + 1.5}
        />
      )}
      <path
        className="edge-target"
        d={d}
        onClick={() => onChoose(edge.weight)}
        onPointerEnter={onPointerEnter}
        onPointerLeave={onPointerLeave}
      />
    </g>
  );
});

const straight = ({ start, end }: EdgePlace): string => `M${start.x},${start.y}L${end.x},${end.y}`;
