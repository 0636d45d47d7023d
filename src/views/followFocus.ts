import type { TutorStore } from '../state';

/** What a screen reader can say on arriving there, and Tab goes on from. */
const PARTS = 'section, form, fieldset, nav, li, dialog, header, main';

/** What has the focus once it is clicked. */
const PRESSED = 'button, summary, a[href], input, select, label';

/** What a view is about, as the link at the top of the page has it too. */
const CONTENT = '#derivation, #content, main';

/**
 * Where what had the focus goes, or is switched off, by being pressed, a browser leaves the focus nowhere: the next Tab
 * begins at the top of the page. It then goes to the part of the page that it stood in, as far as that is still there.
 * A part that knows a better place says so itself. The result ends it.
 *
 * Safari on a Mac gives the focus to no button, link, tick or radio that is clicked: here it does as others do, before
 * whatever the click does, so that a dialog gives it back and the keys go on from there.
 */
export function followFocus(tutor: TutorStore): () => void {
  /** What had the focus last, and what it stood in, from the inside out. */
  let held: readonly Element[] = [];
  let frame = 0;
  // It may go long after the press, where what takes its place has to be loaded first.
  const part = new MutationObserver(() => {
    if (held[0]?.isConnected === false) lookLater();
  });
  const hold = ({ target }: { readonly target: EventTarget | null }): void => {
    held = target instanceof Element ? withParts(target) : [];
    part.disconnect();
    const around = held.at(-1);
    if (around !== held[0] && around) part.observe(around, { childList: true, subtree: true });
  };
  const look = (): void => {
    const [lost, ...parts] = held;
    const { activeElement, body } = document;
    if (lost === undefined || (activeElement !== null && activeElement !== body)) return;
    // What is still there was left by whoever pressed on nothing.
    if (isThere(lost)) return;
    const again = drawnAnew(lost);
    if (again) {
      again.focus({ preventScroll: true });
      return;
    }
    const left = parts.find((one) => one.isConnected) ?? document.querySelector(CONTENT);
    // A view that is still being loaded.
    if (!(left instanceof HTMLElement)) {
      lookLater();
      return;
    }
    if (!left.hasAttribute('tabindex')) left.tabIndex = -1;
    left.focus({ preventScroll: true });
  };
  // A browser takes the focus away only when it draws the page.
  const lookLater = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => setTimeout(look));
  };
  // Without a frame of its own where nothing went: a number that is edited by key or by drag changes often, and its
  // field stays. React draws in a microtask that is queued by then: this one comes after it.
  const lookIfGone = (): void =>
    queueMicrotask(() =>
      queueMicrotask(() => {
        const [one] = held;
        if (one !== undefined && !isThere(one)) lookLater();
      }),
    );
  let isKept = false;
  const press = (event: MouseEvent): void => {
    // Where a press is to leave the focus where it is.
    isKept = event.defaultPrevented;
  };
  const take = ({ target, detail }: MouseEvent): void => {
    // What a key presses has no detail, and the focus already.
    if (isKept || detail === 0 || !(target instanceof Element)) return;
    const pressed = target.closest<HTMLElement>(PRESSED);
    const control = pressed instanceof HTMLLabelElement ? pressed.control : pressed;
    if (control && !control.contains(document.activeElement))
      control.focus({ preventScroll: true });
  };
  hold({ target: document.activeElement });
  document.addEventListener('mousedown', press);
  document.addEventListener('click', take, true);
  document.addEventListener('focusin', hold);
  document.addEventListener('click', lookLater);
  document.addEventListener('keyup', lookIfGone);
  const unsubscribe = tutor.subscribe(lookIfGone);
  return () => {
    document.removeEventListener('mousedown', press);
    document.removeEventListener('click', take, true);
    document.removeEventListener('focusin', hold);
    document.removeEventListener('click', lookLater);
    document.removeEventListener('keyup', lookIfGone);
    unsubscribe();
    part.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** Whether it can still have the focus. */
const isThere = (one: Element): boolean => one.isConnected && !one.matches(':disabled');

/** The same number of the network, where its picture has been drawn anew, as for a nudge. */
const drawnAnew = (lost: Element): SVGElement | undefined =>
  lost instanceof SVGElement && lost.dataset.id !== undefined
    ? (document.querySelector<SVGElement>(`.network [data-id="${CSS.escape(lost.dataset.id)}"]`) ??
      undefined)
    : undefined;

function withParts(element: Element): readonly Element[] {
  const parts: Element[] = [element];
  let part = element.parentElement?.closest(PARTS);
  while (part) {
    parts.push(part);
    part = part.parentElement?.closest(PARTS);
  }
  return parts;
}
