import { readSaved, writeSaved } from '../kept/saved';
import type { TutorStore } from '../tutor';
import { INITIAL, type Undoable } from '../tutorState';

/** What undo and redo go over, oldest first, each as `writeSaved` writes it. */
export interface WrittenHistory {
  readonly past: string[];
  readonly future: string[];
}

/** As much of either as is sent, in characters: more than a lesson makes. */
const MOST_TEXT = 1_000_000;

export function writeHistory(tutor: TutorStore): WrittenHistory {
  const { pastStates, futureStates } = tutor.temporal.getState();
  return { past: latest(pastStates), future: latest(futureStates) };
}

/** The latest states, as many as there is room for. The next one to be undone, or redone, is the last. */
function latest(states: readonly Partial<Undoable>[]): string[] {
  let room = MOST_TEXT;
  const texts: string[] = [];
  for (const state of states.toReversed()) {
    const text = writeSaved({ ...INITIAL, ...state });
    room -= text.length;
    if (room < 0) break;
    texts.unshift(text);
  }
  return texts;
}

/** Takes over the history of another window in the place of this one's; what cannot be read ends it. */
export function adoptHistory(tutor: TutorStore, { past, future }: WrittenHistory): void {
  tutor.endGesture();
  tutor.temporal.setState({ pastStates: readable(past), futureStates: readable(future) });
}

function readable(texts: readonly string[]): Undoable[] {
  const states: Undoable[] = [];
  for (const text of texts) {
    const { tutor: saved, notices } = readSaved(text);
    const { exampleId, work } = saved ?? {};
    if (notices.length > 0 || exampleId === undefined || work === undefined) states.length = 0;
    else states.push({ exampleId, work });
  }
  return states;
}
