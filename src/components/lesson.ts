import { useMemo } from 'react';
import type { GeneralTrace, Phase } from '../engine';
import { isBatch } from '../engine/network';
import type { Example } from '../examples';
import { completeNaming, decimalSeparator, type Notation, type Say } from '../notation';
import {
  alone,
  currentExample,
  currentStep,
  exampleShown,
  type Place,
  phasesOf,
  type Settings,
  type Step,
  stepsOf,
  traceOf,
  type Work,
  workOf,
} from '../state';
import { useText, useTutorState } from './context';

/** Everything that a view draws, derived from the state in one place. */
export interface Lesson {
  readonly example: Example;
  readonly work: Work;
  readonly trace: GeneralTrace;
  readonly place: Place;
  readonly settings: Settings;
  readonly notation: Notation;
  /** Where the update takes several examples: the number of the one that is shown, from 1. */
  readonly shown: number | undefined;
  /** With the steps of the example that is shown, and of all together. */
  readonly phases: readonly Phase[];
  readonly steps: readonly Step[];
  readonly step: Step;
}

export function useLesson(): Lesson {
  const state = useTutorState((whole) => whole);
  const example = currentExample(state);
  const work = workOf(state);
  const trace = traceOf(work.problem);
  const { place, settings } = state;
  const notation = useNotation(example, trace);
  const shown = exampleShown(trace.structure, place);
  return {
    example,
    work,
    trace,
    place,
    settings,
    notation,
    shown,
    phases: phasesOf(trace.structure, shown),
    steps: stepsOf(trace.structure, shown),
    step: currentStep(state),
  };
}

/**
 * The lesson of one example alone, for a view that works a single one: where there are several, that which is in
 * view or whose turn it is, by its number.
 */
export function useLessonAlone(): Lesson & { readonly taken?: number } {
  const lesson = useLesson();
  const { work, shown, example } = lesson;
  const { next = 0 } = work.problem;
  const index = isBatch(work.problem) ? (shown ?? 1) - 1 : next;
  const problem = useMemo(() => alone(work.problem, index), [work.problem, index]);
  const trace = traceOf(problem);
  const notation = useNotation(example, trace);
  if (problem === work.problem) return lesson;
  const { phases } = trace;
  const steps = stepsOf(trace.structure);
  const [step = lesson.step] = steps;
  const one = { ...lesson, work: { ...work, problem }, trace, notation, shown: undefined };
  return { ...one, phases, steps, step, taken: index + 1 };
}

/** How the quantities of an example are written, in the learner's digits. */
export function useNotation(example: Example, trace?: GeneralTrace): Notation {
  const text = useText();
  const forward = trace?.structure.forward;
  const digits = useTutorState(({ settings }) => settings.digits) ?? example.digits;
  return useMemo<Notation>(
    () => ({
      naming: forward ? completeNaming(example.naming, forward) : example.naming,
      style: { digits, decimalSeparator: decimalSeparator(text.locale) },
      say: text satisfies Say,
      locale: text.locale,
    }),
    [example, digits, text, forward],
  );
}
