import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { Lesson } from '../lesson';
import { layOut, type NetworkLayout } from '../network/networkLayout';
import { shownQuantities } from '../network/shown';
import { takenIn } from '../network/takenIn';
import type { Size } from './fitText';
import { FLAT } from './flatShape';
import { extentsOf, leastScale, type View, viewOf } from './projectedView';

export interface ProjectedView {
  readonly layout: NetworkLayout;
  /** The part of it that is seen, where its letters would be too small with all of it. */
  readonly view: View | undefined;
  /** The same for a picture of another height, as a nudge needs room below. */
  readonly frame: (width: number, height: number) => string;
}

/** Which part of the network is seen on a projector: all of it, or what is around the step at hand. */
export function useProjectedView(
  room: RefObject<HTMLElement | null>,
  lesson: Lesson,
): ProjectedView {
  const size = useSize(room);
  const { trace, step } = lesson;
  const { forward } = trace.structure;
  const layout = useMemo(() => layOut(forward, FLAT), [forward]);
  const part = (width: number, height: number): View | undefined => {
    if (size === undefined) return undefined;
    const at = lesson.place.at === '' ? step.id : lesson.place.at;
    const taken =
      lesson.fold?.steps.map(({ id }) => id) ?? takenIn(lesson, at, shownQuantities(lesson).all);
    const made = extentsOf(trace, [at], layout, FLAT);
    const home = made.at(-1) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const others = [...made, ...extentsOf(trace, taken, layout, FLAT)];
    const screen = { width: window.innerWidth, height: window.innerHeight };
    return viewOf({ width, height }, size, leastScale(screen), home, others);
  };
  return {
    layout,
    view: part(layout.width, layout.height),
    frame: (width, height) => {
      const seen = part(width, height) ?? { x: 0, y: 0, width, height };
      return `${seen.x} ${seen.y} ${seen.width} ${seen.height}`;
    },
  };
}

/** The size of an element, followed. */
function useSize(element: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = (): void => {
      const { width, height } = box.getBoundingClientRect();
      setSize((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
