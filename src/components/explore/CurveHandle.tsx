import { type KeyboardEvent, useCallback } from 'react';
import type { Range } from '../../engine/explore';
import { type ChartPlace, useHandle } from '../charts/useHandle';
import type { StepKeys } from '../fields/nudge';
import { nudged } from '../fields/nudge';
import { type CurveScales, keySteps, pointed } from './curveScales';

export interface CurveHandleProps {
  readonly name: string;
  /** The number and what comes of it, in words. */
  readonly valueText: string;
  readonly at: number;
  readonly value: number;
  readonly across: Range;
  readonly scales: CurveScales;
  /** `gesture`: what changes belong together, to be undone together. */
  readonly onChange: (at: number, gesture: string | undefined) => void;
  readonly onEnd: () => void;
}

/** What is taken hold of to move a point along a curve: by the pointer, or by arrow keys. */
export function CurveHandle(props: CurveHandleProps) {
  const { at, value, across, scales, onChange, onEnd } = props;
  const { frame, x, y } = scales;
  const onMove = useCallback(
    ([left]: ChartPlace) => {
      const inside = Math.min(frame.right, Math.max(frame.left, left));
      onChange(pointed(x, inside), 'drag');
    },
    [frame, x, onChange],
  );
  const { handle } = useHandle({
    onMove,
    onNudge: (right, up, event: KeyboardEvent & StepKeys) =>
      onChange(
        nudged(at, (right + up) * keySteps(across), event),
        event.repeat ? 'key' : undefined,
      ),
    onEnd,
  });
  const place = Math.min(frame.right, Math.max(frame.left, x(at)));
  const height = Number.isFinite(value) ? y(value) : frame.bottom;
  return (
    <div
      className="chart-handle"
      role="slider"
      tabIndex={0}
      aria-label={props.name}
      aria-valuenow={at}
      aria-valuemin={Math.min(across.low, at)}
      aria-valuemax={Math.max(across.high, at)}
      aria-valuetext={props.valueText}
      style={{ left: place, top: Math.min(frame.bottom, Math.max(frame.top, height)) }}
      {...handle}
    />
  );
}
