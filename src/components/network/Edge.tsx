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
  /** Whether a value flows along it in the current step. */
  readonly isFlowing: boolean;
  readonly isMoving: boolean;
  readonly onChoose: (weight: QuantityId) => void;
}

/** A connection. Its number is a button of its own, so the line is for the pointer alone. */
export const Edge = memo(function Edge({
  edge,
  thickness,
  negative,
  lit,
  isFlowing,
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
      {isFlowing && (
        <path
          className={`edge-flow${isMoving ? ' is-moving' : ''}`}
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
