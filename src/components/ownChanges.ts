/** Whose last change was our own, and has been looked at again. */
const looked = new WeakSet<Element>();

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeOf = (element: Element): Size => element.getBoundingClientRect();

/** WebKit tells of some elements before it has laid them out, and once more in the same frame. */
const isEarly = ({ contentRect, target }: ResizeObserverEntry): boolean =>
  contentRect.width === 0 && sizeOf(target).width > 0;

/**
 * Writes what an observer's callback writes, where that changes the size of what the observer watches. Within the
 * callback the browser cannot tell of such a change, and calls it an error ('ResizeObserver loop …'): so those
 * elements are watched again from the next frame on, and looked at once more then.
 * @param isWatched whether an element still is to be watched
 */
export function withOwnChanges(
  entries: readonly ResizeObserverEntry[],
  observer: ResizeObserver,
  watched: readonly Element[],
  write: () => void,
  isWatched: (element: Element) => boolean,
): void {
  const early = new Set(entries.filter(isEarly).map(({ target }) => target));
  const before = watched.map(sizeOf);
  write();
  const changed = watched.filter((element, i) => {
    const { width, height } = sizeOf(element);
    const isChanged =
      early.has(element) || width !== before[i]?.width || height !== before[i]?.height;
    // What changes at every look would be looked at without an end.
    const isNew = isChanged && !looked.has(element);
    if (isNew) looked.add(element);
    else looked.delete(element);
    return isNew;
  });
  if (changed.length === 0) return;
  for (const element of changed) observer.unobserve(element);
  requestAnimationFrame(() => {
    for (const element of changed) if (isWatched(element)) observer.observe(element);
  });
}
