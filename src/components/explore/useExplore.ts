import { useCallback, useMemo } from 'react';
import {
  type ExploreChange,
  type ExploreChoice,
  readExplore,
  type ViewQuery,
  writeExplore,
} from '../../state';
import { useTutor, useTutorState } from '../context';
import { type Lesson, useLesson } from '../lesson';
import { useRefused } from '../useRefused';

export interface Explore {
  readonly lesson: Lesson;
  readonly choice: ExploreChoice;
  readonly change: (change: ExploreChange) => void;
}

/** The names of the parameters that a picture is chosen by. */
const CHECKED = ['of', 'and', 'from', 'to', 'from2', 'to2', 'ahead'] as const;

/** What the address asks for, and a way to change it; what is bad in it is reported, once, and left out. */
export function useExplore(): Explore {
  const tutor = useTutor();
  const lesson = useLesson();
  const query = useTutorState((state) => state.query);
  const { trace, example } = lesson;
  const choice = useMemo(() => readExplore(query, trace, example), [query, trace, example]);
  useRefused(choice.notices, (asked) => without(asked, choice.notices));
  const change = useCallback(
    (to: ExploreChange) => tutor.show('explore', writeExplore(tutor.getState().query, to, example)),
    [tutor, example],
  );
  return { lesson, choice, change };
}

/** The parameters but those that a notice is about. */
function without(query: ViewQuery, notices: ExploreChoice['notices']): ViewQuery {
  const bad = new Set(
    notices.flatMap((notice) => ('name' in notice ? notice.name.split(', ') : [])),
  );
  return Object.fromEntries(
    Object.entries(query).filter(([name]) => !CHECKED.some((one) => one === name && bad.has(one))),
  );
}
