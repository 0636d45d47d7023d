import { useCallback, useMemo } from 'react';
import type { GeneralProblem } from '../../engine';
import {
  type ExamplesTaken,
  formOfSheet,
  freshProblem,
  readAssignment,
  readChoice,
  readTell,
  traceOf,
  USUAL_FORM,
  updateFormOf,
  withoutBadTerms,
} from '../../state';
import { useTutorState } from '../context';
import { useLesson } from '../lesson';
import { useRefused } from '../useRefused';
import { useSheetLesson } from '../useSheetLesson';

/** What an address asks to be practised, and on which numbers; what is bad of an assignment in it is told, once. */
export function usePracticeChoice() {
  const query = useTutorState((state) => state.query);
  const lessonFor = useSheetLesson();
  const { example, settings } = useLesson();
  const written = updateFormOf(settings);
  // Until what another form needs has come, the update is shown element by element.
  const form = written === undefined ? USUAL_FORM : formOfSheet(settings);
  const problemFor = useCallback(
    (of: string | undefined, said: ExamplesTaken | undefined): GeneralProblem => {
      const { problem: own } = lessonFor(of, said).lesson.work;
      return of === undefined ? own : freshProblem(example, of, own);
    },
    [lessonFor, example],
  );
  const choice = useMemo(
    () =>
      readChoice(query, (of, said) => traceOf(problemFor(of, said), written).structure, example),
    [query, problemFor, example, written],
  );
  const { seed } = choice;
  const { tell, scorm, bad: badTell } = useMemo(() => readTell(query), [query]);
  const bad = useMemo(() => [...readAssignment(query).bad, ...badTell], [query, badTell]);
  useRefused(bad, (said) => withoutBadTerms(said, bad));
  const { lesson, examples } = useMemo(
    () => lessonFor(seed, choice.examples),
    [lessonFor, seed, choice.examples],
  );
  const problem = useMemo(
    () => problemFor(seed, choice.examples),
    [problemFor, seed, choice.examples],
  );
  return { tell, scorm, example, settings, written, form, choice, lesson, examples, problem };
}
