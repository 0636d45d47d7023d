import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Tutor, TutorStore } from '../state';
import type { Translate } from '../text';

const TutorContext = createContext<TutorStore | undefined>(undefined);
const TextContext = createContext<Translate | undefined>(undefined);

export const TutorProvider = TutorContext.Provider;
export const TextProvider = TextContext.Provider;

/** The store, for what can be done. */
export function useTutor(): TutorStore {
  const tutor = useContext(TutorContext);
  if (tutor === undefined) throw new Error('useTutor stands outside its TutorProvider');
  return tutor;
}

/** A part of the state; `select` must give the same value for the same state. */
export function useTutorState<T>(select: (state: Tutor) => T): T {
  const tutor = useTutor();
  const snapshot = (): T => select(tutor.getState());
  // What the prerendered page was drawn from, however far the store has gone on when it is hydrated.
  const first = (): T => select(tutor.getDrawnState());
  return useSyncExternalStore(tutor.subscribe, snapshot, first);
}

/** The translator of the page's language. */
export function useText(): Translate {
  const text = useContext(TextContext);
  if (text === undefined) throw new Error('useText stands outside its TextProvider');
  return text;
}
