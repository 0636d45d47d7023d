import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { QuantityId } from '../engine';

/**
 * The quantity that is pointed at or focused, in the formula or in the diagram: both light it. It is no part
 * of the tutor's state, as it is gone with the pointer.
 */
const pointing = createStore<{ readonly id?: QuantityId; readonly by?: Pointer }>(() => ({}));

/** Points at a quantity for one part of the page, until it points at another, or at none, or is gone. */
export interface Pointer {
  readonly point: (id: QuantityId | undefined) => void;
}

/** Of a part of the page that points at quantities. */
export function usePointer(): Pointer {
  const pointer = useMemo<Pointer>(() => {
    const by: Pointer = {
      point: (id) => pointing.setState(id === undefined ? {} : { id, by }, true),
    };
    return by;
  }, []);
  // What is taken away while it has the pointer or the focus tells nobody that they left.
  useEffect(
    () => () => {
      if (pointing.getState().by === pointer) pointer.point(undefined);
    },
    [pointer],
  );
  return pointer;
}

const pointed = (): QuantityId | undefined => pointing.getState().id;
const nothing = (): undefined => undefined;

export const usePointed = (): QuantityId | undefined =>
  useSyncExternalStore(pointing.subscribe, pointed, nothing);

/** Whether it is pointed at: changes, and so renders, only when that does. */
export const useIsPointed = (id: QuantityId): boolean =>
  useSyncExternalStore(
    pointing.subscribe,
    () => pointed() === id,
    () => false,
  );

/** Handlers that point at a quantity while the pointer is over an element or it has the focus. */
export function usePointing(id: QuantityId) {
  const { point } = usePointer();
  return useMemo(
    () => ({
      onPointerEnter: () => point(id),
      onPointerLeave: () => point(undefined),
      onFocus: () => point(id),
      onBlur: () => point(undefined),
    }),
    [id, point],
  );
}
