import { type Example, findExample } from '../examples';
import { updateFormOf } from './form';
import { exampleShown, nearestTo, stepFor, stepsOf } from './steps';
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
  return isSame ? place : { at, reveal: place.reveal, via, ...(example && { example }) };
}

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
