import { loadDeltaForm, type TutorStore } from '../state';
import { loadMessages } from '../text';

/**
 * Loads what a form needs, and its words, when it is first set; until then the page stays as it is. The result ends
 * it.
 */
export function followForm(tutor: TutorStore): () => void {
  let isGone = false;
  let isWanted = false;
  const follow = async (): Promise<void> => {
    if (isWanted || tutor.getState().settings.form !== 'delta') return;
    isWanted = true;
    try {
      // The words first: once the form is there, it is drawn.
      await loadMessages();
      await loadDeltaForm();
      if (!isGone) tutor.formLoaded();
    } catch {
      // Offline, before it was ever used: what is shown is what is said to be set, and it can be asked for again.
      isWanted = false;
      if (!isGone) tutor.change({ form: 'elements' });
    }
  };
  void follow();
  const unsubscribe = tutor.subscribe(({ settings }, before) => {
    if (settings !== before.settings) void follow();
  });
  return () => {
    isGone = true;
    unsubscribe();
  };
}
