import type { TutorStore } from '../tutor';
import type { Tutor, Undoable } from '../tutorState';
import { isSame } from './content';

/**
 * Takes over what another window of the pair has. Where that is what undo or redo would lead to, it is undone or
 * redone here too, so that both windows can go back over the changes of either. Colours stay each window's own.
 */
export function adopt(tutor: TutorStore, saved: Partial<Tutor>, gesture: string): void {
  const here = tutor.getState();
  const there: Undoable = {
    exampleId: saved.exampleId ?? here.exampleId,
    work: kept(here.work, saved.work ?? here.work),
  };
  const { pastStates, futureStates } = tutor.temporal.getState();
  if (!isSameWork(here, there)) {
    if (isSameWork(pastStates.at(-1), there)) tutor.undo();
    else if (isSameWork(futureStates.at(-1), there)) tutor.redo();
    else tutor.adopt(there, gesture);
  }
  if (saved.view !== undefined) tutor.show(saved.view, saved.query);
  if (saved.settings) tutor.change({ ...saved.settings, theme: here.settings.theme });
  if (saved.place) tutor.setPlace(saved.place);
  const { practice } = saved;
  if (practice && !isSame(practice, here.practice)) tutor.practise(() => practice);
}

/** Whether two states are the same in what undo goes over. */
const isSameWork = (a: Partial<Undoable> | undefined, b: Undoable): boolean =>
  a?.exampleId === b.exampleId &&
  Object.keys(b.work).every((id) => isSame(a.work?.[id], b.work[id]));

/** The work of another window; where it is this one's too, the very same, which then need not be traced anew. */
const kept = (here: Undoable['work'], there: Undoable['work']): Undoable['work'] =>
  Object.fromEntries(
    Object.entries(there).map(([id, work]) => {
      const own = here[id];
      return [id, own !== undefined && isSame(own, work) ? own : work];
    }),
  );
