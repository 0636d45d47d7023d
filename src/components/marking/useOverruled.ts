import { useSyncExternalStore } from 'react';
import { createOverruled } from '../../state/handIn/overruled';

/** A teacher's overrulings in this browser. */
export const overruled = createOverruled(() => window.localStorage);

export const useOverruled = () =>
  useSyncExternalStore(overruled.subscribe, overruled.getState, overruled.getState);
