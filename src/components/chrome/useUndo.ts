import { useSyncExternalStore } from 'react';
import { useTutor } from '../context';

/** Whether there is anything to undo, or to redo. */
export function useUndo(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { temporal } = useTutor();
  const canUndo = () => temporal.getState().pastStates.length > 0;
  const canRedo = () => temporal.getState().futureStates.length > 0;
  return {
    canUndo: useSyncExternalStore(temporal.subscribe, canUndo, canUndo),
    canRedo: useSyncExternalStore(temporal.subscribe, canRedo, canRedo),
  };
}
