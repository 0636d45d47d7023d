import type { TutorStore } from '../../../state';
import { createOwnList, type OwnListStore } from '../../../state/own';
import { useTutor } from '../../context';

const lists = new WeakMap<TutorStore, OwnListStore>();

/** The list of this page: what could not be stored stays in it as long as the page is open. */
export function useOwnListHere(): OwnListStore {
  const tutor = useTutor();
  const list = lists.get(tutor) ?? createOwnList(() => storageOf(tutor));
  lists.set(tutor, list);
  return list;
}

/** In a frame of another page nothing is kept, as of the rest of the work. */
function storageOf(tutor: TutorStore): Storage {
  if (tutor.getState().layout === 'embed') throw new Error('nothing is kept in a frame');
  return window.localStorage;
}
