import { type D3DragEvent, drag, select } from 'd3';
import { type RefObject, useEffect } from 'react';
import type { QuantityId } from '../../engine';
import { useTutor } from '../context';
import { nudged } from '../fields/nudge';

/** Pixels that the pointer moves for one step of the number. */
const PIXELS_PER_STEP = 2;
/** Moved by less than this, it was a click. */
const CLICK_DISTANCE = 4;

/** Lets a given's number be dragged: right and up for more, with Shift faster, with Alt finer. */
export function useNumberDrag(
  element: RefObject<SVGGElement | null>,
  id: QuantityId,
  enabled: boolean,
): void {
  const tutor = useTutor();
  useEffect(() => {
    const target = element.current;
    if (target === null || !enabled) return undefined;
    let from = { x: 0, y: 0, value: 0 };
    const behaviour = drag<SVGGElement, unknown>()
      .clickDistance(CLICK_DISTANCE)
      .container(() => document.documentElement)
      .on('start', (event: D3DragEvent<SVGGElement, unknown, unknown>) => {
        from = { x: event.x, y: event.y, value: Number(target.dataset.value) };
      })
      .on('drag', (event: D3DragEvent<SVGGElement, unknown, unknown>) => {
        const steps = Math.round((event.x - from.x - (event.y - from.y)) / PIXELS_PER_STEP);
        tutor.setGiven(id, nudged(from.value, steps, event.sourceEvent as PointerEvent), 'drag');
      })
      .on('end', () => tutor.endGesture());
    const selection = select(target);
    selection.call(behaviour);
    return () => {
      selection.on('.drag', null);
    };
  }, [element, enabled, id, tutor]);
}
