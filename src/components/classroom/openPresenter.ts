import { type OtherWindow, openOther, PRESENTER, type TutorStore } from '../../state';
import { loadMessages } from '../../text';

/** What the windows of a pair need, with the words for what may go wrong: loaded when it is first asked for. */
export async function loadPair() {
  const [pair] = await Promise.all([import('../../state/pair'), loadMessages()]);
  return pair;
}

/** Opens the other window of the pair, in the press itself; what the two need to talk is loaded meanwhile. */
export async function openWindow(tutor: TutorStore, other: OtherWindow): Promise<void> {
  const canTalk = typeof BroadcastChannel !== 'undefined';
  const isBlocked = canTalk && !openOther(tutor, window, other);
  const { joinPair } = await loadPair();
  joinPair(tutor, window);
  if (isBlocked) tutor.notify([{ kind: 'presenter.blocked' }]);
}

/** Opens the teacher's own window beside this one. */
export const openPresenter = (tutor: TutorStore): Promise<void> => openWindow(tutor, PRESENTER);
