import { type RefObject, useEffect } from 'react';
import type { QuantityId } from '../../engine';
import type { TutorStore } from '../../state';
import { useTutor } from '../context';
import { nudged } from '../fields/nudge';

/** Pixels that the pointer moves for one step of the number. */
const PIXELS_PER_STEP = 2;
/** Moved by less than this, it was a click. */
const CLICK_DISTANCE = 4;

/** A drag, from where it began. */
interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/**
 * Lets a given's number be dragged: right and up for more, with Shift faster, with Alt finer. A finger that is put on
 * it scrolls the page, as anywhere; once it has the focus, by a tap, it is dragged, and a second tap opens its
 * derivation: to change a number loses nobody the place.
 */
export function useNumberDrag(
  element: RefObject<SVGGElement | null>,
  id: QuantityId,
  enabled: boolean,
): void {
  const tutor = useTutor();
  useEffect(() => {
    if (element.current === null || !enabled) return undefined;
    return makeDraggable(element.current, id, tutor);
  }, [element, enabled, id, tutor]);
}

/** The element says its number in `data-value`. The result undoes it. */
function makeDraggable(element: SVGGElement, id: QuantityId, tutor: TutorStore): () => void {
  let drag: Drag | undefined;
  let isMoved = false;
  let isTakenHold = false;
  const start = (event: PointerEvent): void => {
    // With Ctrl, a Mac opens a menu.
    if (event.button !== 0 || event.ctrlKey) return;
    isMoved = false;
    isTakenHold = event.pointerType === 'touch' && document.activeElement !== element;
    if (isTakenHold) return;
    element.setPointerCapture(event.pointerId);
    const value = Number(element.dataset.value);
    drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY, value };
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== drag?.pointer) return;
    const [right, up] = [event.clientX - drag.x, drag.y - event.clientY];
    isMoved ||= Math.hypot(right, up) >= CLICK_DISTANCE;
    if (!isMoved) return;
    const steps = Math.round((right + up) / PIXELS_PER_STEP);
    tutor.setGiven(id, nudged(drag.value, steps, event), 'drag');
  };
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== drag?.pointer) return;
    drag = undefined;
    tutor.endGesture();
  };
  const untie = new AbortController();
  const { signal } = untie;
  element.addEventListener('pointerdown', start, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('lostpointercapture', end, { signal });
  // A drag ends in a click too, and a tap that takes hold of a number leaves the step where it is: the next opens its
  // derivation. A click that no pointer made, such as a screen reader's, has no detail.
  const swallow = (event: MouseEvent): void => {
    if (event.detail === 0 || !(isMoved || isTakenHold)) return;
    event.stopPropagation();
    // Not every browser gives the focus to what is tapped.
    element.focus({ preventScroll: true });
  };
  element.addEventListener('click', swallow, { signal, capture: true });
  element.addEventListener('click', () => element.focus({ preventScroll: true }), { signal });
  // The finger that drags would scroll the page: browsers overlook `touch-action` inside a picture.
  const stay = (event: TouchEvent): void => {
    if (drag !== undefined) event.preventDefault();
  };
  element.addEventListener('touchmove', stay, { signal, passive: false });
  return () => untie.abort();
}
