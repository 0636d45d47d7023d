import { merged } from '../practice/merge';
import type { Progress } from '../practice/progress';
import type { TutorStore } from '../tutor';
import { readProgress } from './practiceSaved';

/** What another tab has kept, before and after a change of its own: the practice on both sheets is put together. */
export function takeFromOtherTab(
  tutor: TutorStore,
  before: string | null,
  after: string | null,
): void {
  const theirs = practiceIn(after);
  if (theirs === undefined) return;
  const { practice } = tutor.getState();
  const all = merged(practice, practiceIn(before), theirs);
  // What is put together is kept, which the other tab hears of in turn: without this it would never end.
  if (all !== practice) tutor.practise(() => all);
}

/** The practice in what a tab keeps (`storage.ts`); undefined where there is nothing to be read. */
function practiceIn(entry: string | null): Progress | undefined {
  if (entry === null) return undefined;
  try {
    const { text } = JSON.parse(entry) as { text: string };
    const { practice } = JSON.parse(text) as { practice?: unknown };
    return readProgress(practice).progress;
  } catch {
    return undefined;
  }
}
