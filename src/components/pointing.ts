import { useCallback, useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { QuantityId } from '../engine';

/**
 * The quantity that is pointed at or focused, in the formula or in the diagram: both light it. It is no part
 * of the tutor's state, as it is gone with the pointer.
 */
const pointing = createStore<{ readonly id: QuantityId | undefined }>(() => ({ id: undefined }));

export const point = (id: QuantityId | undefined): void => pointing.setState({ id });

const pointed = (): QuantityId | undefined => pointing.getState().id;
const nothing = (): undefined => undefined;

export const usePointed = (): QuantityId | undefined =>
  useSyncExternalStore(pointing.subscribe, pointed, nothing);

/** Whether any of these is pointed at: changes, and so renders, only when that does. */
export function useIsPointed(ids: readonly QuantityId[]): boolean {
  const matches = useCallback(() => {
    const id = pointed();
    return id !== undefined && ids.includes(id);
  }, [ids]);
  return useSyncExternalStore(pointing.subscribe, matches, () => false);
}

/** Handlers that point at a quantity while the pointer is over an element or it has the focus. */
export const pointingHandlers = (id: QuantityId) => ({
  onPointerEnter: () => point(id),
  onPointerLeave: () => point(undefined),
  onFocus: () => point(id),
  onBlur: () => point(undefined),
});
