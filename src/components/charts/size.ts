import { type RefObject, useLayoutEffect, useState } from 'react';

/** How large a chart is drawn, in CSS pixels, and its letters: a chart is drawn anew where its room changes. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** The size of the picture's letters. */
  readonly em: number;
}

/** How high a chart is in the room that it has, in pixels. */
export type ChartShape = (room: Pick<ChartSize, 'width' | 'em'>) => number;

/** Height as a share of the width, and its bounds in the size of the letters. */
export const proportioned =
  (ratio: number, least: number, most: number): ChartShape =>
  ({ width, em }) =>
    Math.min(most * em, Math.max(least * em, width * ratio));

export const WIDE_CHART = proportioned(0.56, 18, 32);

/** The room of the chart that was measured last: one that comes again, as after new runs, mostly has the same. */
let lastRoom = { width: 640, em: 16 };

/** The size of a chart in the room that an element has. */
export function useChartSize(
  element: RefObject<HTMLElement | null>,
  shape: ChartShape = WIDE_CHART,
): ChartSize {
  const [room, setRoom] = useState(lastRoom);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const measure = (): void => {
      const width = Math.floor(box.clientWidth);
      const em = Number.parseFloat(window.getComputedStyle(box).fontSize);
      if (width === 0) return;
      const next = { width, em: Number.isFinite(em) ? em : 16 };
      lastRoom = next;
      setRoom((old) => (old.width === next.width && old.em === next.em ? old : next));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return { ...room, height: Math.round(shape(room)) };
}

/** The part of a chart that its marks are drawn in: the edges, in pixels from the upper left corner. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly em: number;
}

/** Room for the axes, in the size of the letters. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const MARGINS: Margins = { left: 4.6, right: 1.4, top: 2.2, bottom: 3 };

export const frameOf = ({ width, height, em }: ChartSize, margins: Margins = MARGINS): Frame => ({
  left: margins.left * em,
  right: width - margins.right * em,
  top: margins.top * em,
  bottom: height - margins.bottom * em,
  em,
});
