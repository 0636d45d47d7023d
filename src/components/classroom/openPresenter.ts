import type { TutorStore } from '../../state';
import { loadMessages } from '../../text';

/** What the windows of a pair need, with the words for what may go wrong: loaded when it is first asked for. */
export async function loadPair() {
  const [pair] = await Promise.all([import('../../state/pair'), loadMessages()]);
  return pair;
}

/** Opens the teacher's own window beside this one. */
export async function openPresenter(tutor: TutorStore): Promise<void> {
  const { openPresenterWindow } = await loadPair();
  openPresenterWindow(tutor, window);
}
