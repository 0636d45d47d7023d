import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

/** Where on the chart the pointer is, in pixels from its upper left corner. */
export type ChartPlace = readonly [x: number, y: number];

export interface HandleProps {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

export interface HandleActions {
  readonly onMove: (place: ChartPlace) => void;
  /** So many steps to the right and up, by the arrow keys. */
  readonly onNudge: (right: number, up: number, event: KeyboardEvent<HTMLElement>) => void;
  /** The drag, or the key that was held, has been let go. */
  readonly onEnd: () => void;
}

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 10],
  PageDown: [0, -10],
};

/** What an element needs to be dragged over a chart, or moved by keys. The chart is the element's parent. */
export function useHandle({ onMove, onNudge, onEnd }: HandleActions): {
  readonly isDragged: boolean;
  readonly handle: HandleProps;
} {
  const [isDragged, setDragged] = useState(false);
  /** From the pointer to the middle of what it took hold of, so that nothing jumps at the first touch. */
  const offset = useRef<ChartPlace>([0, 0]);
  const end = (): void => {
    setDragged(false);
    onEnd();
  };
  return {
    isDragged,
    handle: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
        offset.current = [left + width / 2 - event.clientX, top + height / 2 - event.clientY];
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(true);
      },
      onPointerMove: (event) => {
        const { currentTarget: target, clientX, clientY, pointerId } = event;
        const box = target.parentElement?.getBoundingClientRect();
        if (!box || !target.hasPointerCapture(pointerId)) return;
        const [dx, dy] = offset.current;
        onMove([clientX + dx - box.left, clientY + dy - box.top]);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onKeyDown: (event) => {
        const steps = event.ctrlKey || event.metaKey ? undefined : KEYS[event.key];
        if (steps === undefined) return;
        event.preventDefault();
        onNudge(...steps, event);
      },
      onBlur: onEnd,
    },
  };
}
