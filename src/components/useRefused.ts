import { useEffect } from 'react';
import type { Notice, ViewQuery } from '../state';
import { useTutor } from './context';

/**
 * Tells, once, what was wrong in a view's own parameters, and puts in their place what `mended` makes of them: an
 * address does not go on saying what was refused.
 */
export function useRefused(
  notices: readonly Notice[],
  mended: (query: ViewQuery) => ViewQuery,
): void {
  const tutor = useTutor();
  useEffect(() => {
    if (notices.length === 0) return;
    tutor.notify(notices);
    const { view, query } = tutor.getState();
    tutor.show(view, mended(query));
  }, [notices, mended, tutor]);
}
