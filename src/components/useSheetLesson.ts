import { useMemo } from 'react';
import { isBatch } from '../engine/network';
import { ALL_ASKED, type ExamplesTaken, formOfSheet, sheetKey, usualExamples } from '../state';
import { useTutorState } from './context';
import { useLesson } from './lesson';
import { type LessonAlone, useLessonAlone } from './lessonAlone';

/** What a sheet is of, by what an address says of it. */
export interface SheetLesson {
  readonly lesson: LessonAlone;
  /** Of a batch, which of its examples; absent where an update takes one. */
  readonly examples: ExamplesTaken | undefined;
}

type LessonFor = (seed: string | undefined, said: ExamplesTaken | undefined) => SheetLesson;

/** For what an address says, the lesson that the sheet is of: of a batch the whole, or one example of it alone. */
export function useSheetLesson(): LessonFor {
  const whole = useLesson();
  const alone = useLessonAlone();
  const sheets = useTutorState((state) => state.practice.sheets);
  const isBegunAlone = useMemo(() => {
    const known = new Set(sheets.map(({ key }) => key));
    const isBegun = ({ example, work, settings }: LessonAlone): boolean =>
      ALL_ASKED.some((asked) =>
        known.has(sheetKey(example.id, work.problem, undefined, formOfSheet(settings), asked)),
      );
    return isBatch(whole.work.problem) && isBegun(alone) && !isBegun(whole);
  }, [sheets, whole, alone]);
  return useMemo((): LessonFor => {
    if (!isBatch(whole.work.problem)) return () => ({ lesson: alone, examples: undefined });
    return (seed, said) => {
      // A sheet of one example is gone on with, from before all could be worked together.
      const unsaid = seed === undefined && isBegunAlone ? 'one' : usualExamples(seed);
      const examples = said ?? unsaid;
      return { lesson: examples === 'all' ? whole : alone, examples };
    };
  }, [whole, alone, isBegunAlone]);
}
