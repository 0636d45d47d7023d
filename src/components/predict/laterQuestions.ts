import { useEffect, useSyncExternalStore } from 'react';
import { NO_QUESTIONS } from './noQuestions';
import type { questionsFor } from './questions';

type QuestionsFor = typeof questionsFor;

let known: QuestionsFor | undefined;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function take(questions: QuestionsFor): void {
  known = questions;
  for (const listener of listeners) listener();
}

/** What asks the questions, from when it is loaded: for whoever wants to be asked. Where it does not come, all is shown. */
export function useQuestions(isWanted: boolean): QuestionsFor | undefined {
  useEffect(() => {
    if (!isWanted || known) return;
    import('./questions').then(
      (loaded) => take(loaded.questionsFor),
      () => take(() => NO_QUESTIONS),
    );
  }, [isWanted]);
  return useSyncExternalStore(
    subscribe,
    () => known,
    () => undefined,
  );
}
