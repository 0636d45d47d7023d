import { currentFold, currentStep, currentStops } from './current';
import { isShownToClass } from './layout';
import { endOf, type Stop, stopWith } from './stops';
import type { Place, Reveal, Tutor } from './tutorState';

/** Where a move through the steps leads: to a step or, as a whole, to the fold that it ends. */
export type Move = Pick<Place, 'at' | 'folded'>;

const toStop = (stop: Stop): Move => ({
  at: endOf(stop).id,
  ...(stop.isFold && { folded: true }),
});

/** On or back by one: from step to step in a fold that is open, else from stop to stop. None at either end. */
export function movedBy(state: Tutor, by: 1 | -1): Move | undefined {
  const stops = currentStops(state);
  const step = currentStep(state);
  const at = stopWith(stops, step);
  const inside = currentFold(state) ? undefined : stops[at]?.steps;
  const next = inside?.find(({ index }) => index === step.index + by);
  const stop = stops[at + by];
  return next ? { at: next.id } : stop && toStop(stop);
}

/** To the first stop or the last; none where the place is there. */
export function movedTo(state: Tutor, end: 'first' | 'last'): Move | undefined {
  const stop = currentStops(state).at(end === 'first' ? 0 : -1);
  const isThere = stop === undefined || endOf(stop).index === currentStep(state).index;
  return isThere ? undefined : toStop(stop);
}

/** Into the fold that the place is at, to its first step. */
export function opened(state: Tutor): Move | undefined {
  const [first] = currentFold(state)?.steps ?? [];
  return first && { at: first.id };
}

/** What is shown of a step that is come to: a prediction is made before the numbers and the value are seen. */
export function opensWith({ settings, layout }: Tutor, { folded }: Partial<Move>): Reveal {
  // Of a fold all but the last step are shown, and that one's value is asked for.
  if (folded && settings.pace === 'ask') return 'value';
  return settings.pace !== 'whole' || isShownToClass(layout) ? 'formula' : 'value';
}
