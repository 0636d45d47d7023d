import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Whether a media query applies; in the prerendered page none does. */
export function useMedia(query: string): boolean {
  // Asked with each edit: a list that is made anew each time takes longer than its answer.
  const media = useMemo(() => globalThis.matchMedia?.(query), [query]);
  const subscribe = useCallback(
    (changed: () => void): (() => void) => {
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(
    subscribe,
    () => media?.matches ?? false,
    () => false,
  );
}
