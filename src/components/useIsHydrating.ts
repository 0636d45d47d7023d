import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether this is the first look at the prerendered page, or its making. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
