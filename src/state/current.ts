import { type Example, findExample } from '../examples';
import { updateFormOf } from './form';
import { exampleShown, nearestTo, stepFor, stepsOf } from './steps';
import { endOf, type Stop, stopsOf } from './stops';
import { FIRST_PLACE, type Place, type Tutor, type Undoable } from './tutorState';
import { traceOf } from './work/problemEdits';
import { newWork, type Work } from './work/work';

export function currentExample({ exampleId }: Undoable): Example {
  const example = findExample(exampleId);
  if (example === undefined) throw new RangeError(`there is no example ${exampleId}`);
  return example;
}

export function workOf(state: Undoable): Work {
  return state.work[state.exampleId] ?? newWork(currentExample(state).problem);
}

/** What a state shows depends on the form that is set. */
type Shown = Undoable & Pick<Tutor, 'settings'>;

export const currentTrace = (state: Shown) =>
  traceOf(workOf(state).problem, updateFormOf(state.settings));

/** A place of one state as it is in another, whose update may have other steps. */
export function fitting(place: Place, before: Shown, after: Shown): Place {
  const { structure } = currentTrace(after);
  const near = exampleShown(structure, place);
  const old = structureOf(before);
  const at =
    (old && nearestTo(place.at, old, structure, near)) ??
    stepsOf(structure, near)[0]?.id ??
    FIRST_PLACE.at;
  const via = place.via.filter((id) => structure.definitions.has(id));
  const example = exampleShown(structure, { at, example: near });
  const isSame = at === place.at && via.length === place.via.length && example === place.example;
  if (isSame) return place;
  // Whether it ends a fold is seen where that is asked: a form that is loaded later may have it so again.
  const { reveal, folded } = place;
  return { at, reveal, via, ...(example && { example }), ...(folded && { folded }) };
}

/** The stops of the update in hand. */
export function currentStops(state: Shown & Pick<Tutor, 'place'>): readonly Stop[] {
  const { structure } = currentTrace(state);
  return stopsOf(structure, state.settings.steps, exampleShown(structure, state.place));
}

/** The fold that the learner is at as a whole. */
export const currentFold = (state: Shown & Pick<Tutor, 'place'>): Stop | undefined =>
  state.place.folded
    ? currentStops(state).find((stop) => stop.isFold && endOf(stop).id === state.place.at)
    : undefined;

/** None where the update cannot be made: whatever is wrong with it, there is a way on from it. */
function structureOf(state: Shown) {
  try {
    return currentTrace(state).structure;
  } catch {
    return undefined;
  }
}

/** The step that the learner is at; for a factor, the step that it belongs to. */
export function currentStep(state: Shown & Pick<Tutor, 'place'>) {
  const { structure } = currentTrace(state);
  const example = exampleShown(structure, state.place);
  const step = stepFor(structure, state.place.at, example) ?? stepsOf(structure, example)[0];
  if (step === undefined) throw new RangeError('an update has steps');
  return step;
}
