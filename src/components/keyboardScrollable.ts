/** One for all boxes: a step changes many formulas at once, and they are looked at in one go. */
let observer: ResizeObserver | undefined;

const boxOf = new WeakMap<Element, HTMLElement>();

/**
 * What changes its size by being looked at is watched again from the next frame on: in this one the browser could not
 * tell of it, which is an error. So is what WebKit tells of before it is laid out, as it was until then.
 */
function look(entries: readonly ResizeObserverEntry[]): void {
  for (const entry of entries) {
    const box = boxOf.get(entry.target);
    if (box === undefined) continue;
    const before = box.style.cssText;
    setStop(box);
    if (!isOutdated(entry) && before === box.style.cssText) continue;
    for (const one of [box, ...box.children]) {
      observer?.unobserve(one);
      requestAnimationFrame(() => boxOf.has(one) && observer?.observe(one));
    }
  }
}

/** Whether what was told of an element is no longer so, by more than rounding. */
function isOutdated({ target, contentRect, borderBoxSize }: ResizeObserverEntry): boolean {
  const [told] = borderBoxSize ?? [];
  if (contentRect.width === 0) return true;
  if (!told || !(target instanceof HTMLElement)) return false;
  return (
    Math.abs(told.inlineSize - target.offsetWidth) > 1 ||
    Math.abs(told.blockSize - target.offsetHeight) > 1
  );
}

function setStop(box: HTMLElement): void {
  writeSmaller(box);
  const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  if (scrolls) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
  setMore(box);
}

/** Smaller than this no formula is written. */
const SMALLEST = 0.55;
const TRIES = 4;

/**
 * Where a formula stays wider than its box though it is broken into lines, it is written smaller, down to a size that
 * can still be read. A formula that has been made smaller is measured at its full size each time anew.
 */
function writeSmaller(box: HTMLElement): void {
  if (!box.classList.contains('formula-line')) return;
  box.style.removeProperty('--fit');
  // Smaller letters break elsewhere: what was measured is not quite what is needed.
  for (let size = 1, tries = 0; tries < TRIES && size > SMALLEST; tries++) {
    const share = box.clientWidth / box.scrollWidth;
    // Also of a box that is not laid out.
    if (!(share < 1)) return;
    size = Math.max(SMALLEST, size * share * 0.985);
    box.style.setProperty('--fit', String(size));
  }
}

/** Marks a box while there is more at its end, for a style sheet to show. */
function setMore(box: HTMLElement): void {
  const rest = box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft);
  box.toggleAttribute('data-more', rest > 1);
}

/**
 * A ref for a box that scrolls what does not fit: while there is something to scroll, the keyboard can reach and
 * scroll it; otherwise that would be a stop for nothing. Where it goes on at its end, it says so in `data-more`. What is in it may change its size, so its child must be a box too (not
 * inline).
 */
export function keyboardScrollable(box: HTMLElement | null): (() => void) | undefined {
  if (box === null || typeof ResizeObserver === 'undefined') return undefined;
  observer ??= new ResizeObserver(look);
  // What has not been laid out yet, for it is far below, is not looked at before it is.
  box.tabIndex = 0;
  const seen = [box, ...box.children];
  for (const element of seen) {
    boxOf.set(element, box);
    observer.observe(element);
  }
  const onScroll = (): void => setMore(box);
  box.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    box.removeEventListener('scroll', onScroll);
    for (const element of seen) {
      boxOf.delete(element);
      observer?.unobserve(element);
    }
  };
}
