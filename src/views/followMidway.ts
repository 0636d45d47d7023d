import { loadGivenMidway, midwayNow, type TutorStore, workOf } from '../state';
import { takenMidway } from '../state/takenMidway';
import { loadMessages } from '../text';

/**
 * Loads what puts numbers that are given midway in place of their working, and its words, when there are some for the
 * first time; until then the update is shown as a whole. The result ends it.
 */
export function followMidway(tutor: TutorStore): () => void {
  let isGone = false;
  let isWanted = false;
  const follow = async (): Promise<void> => {
    if (isWanted || workOf(tutor.getState()).problem.given === undefined) return;
    isWanted = true;
    try {
      // The words first: once it is there, it is drawn.
      await loadMessages();
      if (midwayNow() === undefined) await loadGivenMidway();
      if (!isGone) tutor.settle(takenMidway);
    } catch {
      // Offline, before it was ever used: it is asked for again with the next change.
      isWanted = false;
    }
  };
  void follow();
  const unsubscribe = tutor.subscribe((state, before) => {
    if (state.work !== before.work || state.exampleId !== before.exampleId) void follow();
  });
  return () => {
    isGone = true;
    unsubscribe();
  };
}
