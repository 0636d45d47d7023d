import { type RefObject, useLayoutEffect } from 'react';
import type { QuantityId } from '../../engine';
import { useTypesetting } from './typesetting';

/**
 * Marks the entries of a matrix that the step or fold works out, among all that are worked out with them; a style sheet
 * says how.
 * @param within selects the formulas of what is worked out, in `root`
 */
export function useMarkedEntry(
  root: RefObject<HTMLElement | null>,
  within: string,
  ids: readonly QuantityId[],
): void {
  // And once what draws them is there.
  useTypesetting(false);
  // After each drawing, as what KaTeX draws is not React's.
  useLayoutEffect(() => {
    const entries = `${within} .mtable [data-term]`;
    const marked: ReadonlySet<string | undefined> = new Set(ids);
    for (const entry of root.current?.querySelectorAll<HTMLElement>(`.is-entry, ${entries}`) ?? [])
      entry.classList.toggle('is-entry', entry.matches(entries) && marked.has(entry.dataset.term));
  });
}
