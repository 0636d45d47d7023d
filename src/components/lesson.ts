import { useMemo } from 'react';
import type { GeneralTrace, Phase, QuantityId, Verdict } from '../engine';
import type { Example } from '../examples';
import { decimalSeparator, type Notation, namingIn, ownNamingNow, type Say } from '../notation';
import {
  currentExample,
  currentFold,
  currentStep,
  exampleShown,
  type Place,
  phasesOf,
  type Settings,
  type Step,
  type Stop,
  stepsOf,
  stopsOf,
  traceOf,
  updateFormOf,
  type Work,
  workOf,
} from '../state';
import { useText, useTutorState } from './context';

/** A learner's figure, which stands in the diagram in place of the exact value. */
export interface OwnFigure {
  readonly value: number;
  readonly shown: string;
  /** What marking made of it: its sign, and the verdict that it is the sign of. */
  readonly mark?: { readonly sign: string; readonly verdict: Verdict };
  /** Name, figure and verdict in words. */
  readonly label: string;
}

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
  /** Where the way through the steps halts. */
  readonly stops: readonly Stop[];
  /** The fold that is in view as a whole; `step` is its last. */
  readonly fold?: Stop | undefined;
  /** What the learner is being asked for. */
  readonly asked?: QuantityId | undefined;
  /** Where a learner works the update: the figures so far. */
  readonly own?: ReadonlyMap<QuantityId, OwnFigure>;
}

export function useLesson(): Lesson {
  const state = useTutorState((whole) => whole);
  const example = currentExample(state);
  const work = workOf(state);
  const trace = traceOf(work.problem, updateFormOf(state.settings));
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
    stops: stopsOf(trace.structure, settings.steps, shown),
    fold: currentFold(state),
  };
}

/** How the quantities of an example are written, in the learner's digits. */
export function useNotation(example: Example, trace?: GeneralTrace): Notation {
  const text = useText();
  const structure = trace?.structure;
  const names = trace?.problem.names;
  // Names of its own come once there is what gives them.
  const own = names && ownNamingNow();
  const digits = useTutorState(({ settings }) => settings.digits) ?? example.digits;
  return useMemo<Notation>(
    () => ({
      naming: structure ? namingIn(example.naming, structure, own && names) : example.naming,
      style: { digits, decimalSeparator: decimalSeparator(text.locale) },
      say: text satisfies Say,
      locale: text.locale,
    }),
    [example, digits, text, structure, names, own],
  );
}
