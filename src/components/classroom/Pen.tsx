import { type PointerEvent, useRef, useState } from 'react';
import './pen.css';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PenProps {
  /** Whether it draws; what is drawn stays while it does not. */
  readonly isDrawing: boolean;
}

/**
 * A pen to draw over the picture and the formula with, by mouse, finger or stylus. A step is another sheet: who draws
 * it gives this another key, and so it is wiped.
 */
export function Pen({ isDrawing }: PenProps) {
  const [strokes, setStrokes] = useState<readonly (readonly Point[])[]>([]);
  const pointer = useRef<number>(undefined);
  const start = (event: PointerEvent<SVGSVGElement>): void => {
    // A second finger, or another button, draws nothing.
    if (event.button !== 0 || pointer.current !== undefined) return;
    pointer.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    setStrokes((all) => [...all, pointsOf(event)]);
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerId !== pointer.current) return;
    const more = pointsOf(event);
    setStrokes((all) => [...all.slice(0, -1), [...(all.at(-1) ?? []), ...more]]);
  };
  const end = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerId === pointer.current) pointer.current = undefined;
  };
  return (
    <svg
      className={`pen${isDrawing ? ' is-drawing' : ''}`}
      aria-hidden="true"
      onPointerDown={start}
      onPointerMove={move}
      onLostPointerCapture={end}
    >
      {strokes.map((stroke, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only ever added, at the end
        <path key={i} d={pathOf(stroke)} />
      ))}
    </svg>
  );
}

/** All points that the pointer has come through since the last event. */
function pointsOf({ nativeEvent, clientX, clientY }: PointerEvent): Point[] {
  const all = nativeEvent.getCoalescedEvents?.() ?? [];
  const points = all.map(({ clientX: x, clientY: y }) => ({ x, y }));
  return points.length > 0 ? points : [{ x: clientX, y: clientY }];
}

/** Through the middles between the points, so that no corner is seen; a tap is a dot. */
function pathOf([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return '';
  const last = rest.at(-1) ?? first;
  const curves = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? point;
    return `Q${point.x},${point.y} ${(point.x + next.x) / 2},${(point.y + next.y) / 2}`;
  });
  return `M${first.x},${first.y}${curves.join('')}L${last.x},${last.y}`;
}
