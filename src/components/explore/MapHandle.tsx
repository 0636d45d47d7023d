import { useState } from 'react';
import type { Range } from '../../engine/explore';
import { useHandle } from '../charts/useHandle';
import { nudged } from '../fields/nudge';
import { type CurveScales, keySteps, pointed } from './curveScales';

export interface MapHandleProps {
  readonly name: string;
  /** Where it is, in words. */
  readonly description: string;
  readonly at: readonly [number, number];
  readonly ranges: readonly [Range, Range];
  readonly scales: CurveScales;
  readonly onChange: (to: readonly [number, number], gesture: string | undefined) => void;
  readonly onEnd: () => void;
}

/** What is taken hold of to move the point over the map: by the pointer, or by arrow keys in both directions. */
export function MapHandle({ name, description, at, ranges, scales, ...props }: MapHandleProps) {
  const { frame, x, y } = scales;
  const within = (value: number, low: number, high: number): number =>
    Math.min(high, Math.max(low, value));
  const [isByKey, setByKey] = useState(false);
  const { handle } = useHandle({
    onMove: ([left, top]) => {
      setByKey(false);
      props.onChange(
        [
          pointed(x, within(left, frame.left, frame.right)),
          pointed(y, within(top, frame.top, frame.bottom)),
        ],
        'drag',
      );
    },
    onNudge: (right, up, event) => {
      setByKey(true);
      props.onChange(
        [
          nudged(at[0], right * keySteps(ranges[0]), event),
          nudged(at[1], up * keySteps(ranges[1]), event),
        ],
        event.repeat ? 'key' : undefined,
      );
    },
    onEnd: props.onEnd,
  });
  return (
    <>
      {/* No slider, which has one direction: this has two, and keys of its own. */}
      <button
        type="button"
        className="chart-handle"
        aria-label={name}
        aria-description={description}
        data-x={at[0]}
        data-y={at[1]}
        style={{
          left: within(x(at[0]), frame.left, frame.right),
          top: within(y(at[1]), frame.top, frame.bottom),
        }}
        {...handle}
      />
      {/* A button says nothing of where it went, as a slider would. */}
      <p className="visually-hidden" aria-live="polite">
        {isByKey && description}
      </p>
    </>
  );
}
