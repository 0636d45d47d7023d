import { useMemo } from 'react';
import { isBatch } from '../engine/network';
import { alone, stepsOf, stopsOf, traceOf, updateFormOf } from '../state';
import { type Lesson, useLesson, useNotation } from './lesson';

/** A lesson and, where it is of one example of several, the number of that one. */
export type LessonAlone = Lesson & { readonly taken?: number };

/**
 * The lesson of one example alone, for a view that works a single one: where there are several, that which is in
 * view or whose turn it is, by its number.
 */
export function useLessonAlone(): LessonAlone {
  const lesson = useLesson();
  const { work, shown, example, settings } = lesson;
  const { next = 0 } = work.problem;
  const index = isBatch(work.problem) ? (shown ?? 1) - 1 : next;
  const problem = useMemo(() => alone(work.problem, index), [work.problem, index]);
  const trace = traceOf(problem, updateFormOf(settings));
  const notation = useNotation(example, trace);
  if (problem === work.problem) return lesson;
  const { phases } = trace;
  const steps = stepsOf(trace.structure);
  const [step = lesson.step] = steps;
  const one = { ...lesson, work: { ...work, problem }, trace, notation, shown: undefined };
  const stops = stopsOf(trace.structure, settings.steps);
  return { ...one, phases, steps, step, stops, fold: undefined, taken: index + 1 };
}
