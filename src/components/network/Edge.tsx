import { memo } from 'react';
import type { QuantityId } from '../../engine';
import { usePointing } from '../pointing';
import './edge.css';
import type { Point } from './networkLayout';

export interface EdgeProps {
  readonly weight: QuantityId;
  /** Where it begins and ends: the same points wherever its number has been moved to. */
  readonly start: Point;
  readonly end: Point;
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
  weight,
  start,
  end,
  thickness,
  negative,
  lit,
  isFlowing,
  isMoving,
  onChoose,
}: EdgeProps) {
  const d = `M${start.x},${start.y}L${end.x},${end.y}`;
  const { onPointerEnter, onPointerLeave } = usePointing(weight);
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
        onClick={() => onChoose(weight)}
        onPointerEnter={onPointerEnter}
        onPointerLeave={onPointerLeave}
      />
    </g>
  );
});
