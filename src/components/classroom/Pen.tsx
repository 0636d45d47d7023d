import { type PointerEvent, useRef, useState } from 'react';
import './pen.css';

/** In shares of the window's width and height, so that what is drawn stays where it is when that changes. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface Stroke {
  readonly id: number;
  readonly points: readonly Point[];
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
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const pointer = useRef<number>(undefined);
  const start = (event: PointerEvent<SVGSVGElement>): void => {
    // A second finger, or another button, draws nothing.
    if (event.button !== 0 || pointer.current !== undefined) return;
    pointer.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    const points = pointsOf(event);
    setStrokes((all) => [...all, { id: all.length, points }]);
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerId !== pointer.current) return;
    const more = pointsOf(event);
    setStrokes((all) =>
      all.map((stroke) =>
        stroke.id === all.length - 1 ? { ...stroke, points: [...stroke.points, ...more] } : stroke,
      ),
    );
  };
  const end = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerId === pointer.current) pointer.current = undefined;
  };
  return (
    <svg
      className={`pen${isDrawing ? ' is-drawing' : ''}`}
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={start}
      onPointerMove={move}
      onLostPointerCapture={end}
    >
      {strokes.map(({ id, points }) => (
        <path key={id} d={pathOf(points)} />
      ))}
    </svg>
  );
}

/** All points that the pointer has come through since the last event. */
function pointsOf({ nativeEvent }: PointerEvent): Point[] {
  const all = nativeEvent.getCoalescedEvents?.() ?? [];
  return (all.length > 0 ? all : [nativeEvent]).map(({ clientX, clientY }) => ({
    x: clientX / window.innerWidth,
    y: clientY / window.innerHeight,
  }));
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
