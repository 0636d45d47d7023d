import { type RefObject, useLayoutEffect } from 'react';
import type { QuantityId } from '../../engine';

/**
 * Marks the entry of a matrix that the step works out, among all that are worked out with it; a style sheet says how.
 * @param within selects the formulas of what is worked out, in `root`
 */
export function useMarkedEntry(
  root: RefObject<HTMLElement | null>,
  within: string,
  id: QuantityId,
): void {
  // After each drawing, as what KaTeX draws is not React's.
  useLayoutEffect(() => {
    const marked = `${within} .mtable [data-term="${CSS.escape(id)}"]`;
    for (const entry of root.current?.querySelectorAll(`.is-entry, ${marked}`) ?? [])
      entry.classList.toggle('is-entry', entry.matches(marked));
  });
}
