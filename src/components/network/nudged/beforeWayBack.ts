import type { Lesson } from '../../lesson';
import { asFarAsCome } from '../../nudge/asFarAsCome';

/**
 * The lesson as it was before the error was traced back, where it has come so far: a nudge runs forward, through a
 * picture of what goes forward.
 */
export function beforeWayBack(whole: Lesson): Lesson {
  const lesson = asFarAsCome(whole);
  const { steps, step, place } = lesson;
  const last = steps.findLast(
    ({ phase, index }) => index <= step.index && (phase === 'forward' || phase === 'error'),
  );
  // It is no step that is being worked out: nothing is current.
  const reveal = last === step ? place.reveal : 'value';
  return { ...lesson, step: { ...(last ?? step), id: '' }, place: { ...place, at: '', reveal } };
}
