import type { GeneralTrace, QuantityId } from '../engine';
import { stepOf } from '../state';
import type { Lesson } from './lesson';

/** Whether a quantity has been worked out by now: what has not is not on the diagram. */
export function isKnown(
  lesson: Pick<Lesson, 'steps' | 'step' | 'place' | 'own' | 'fold' | 'settings'>,
  id: QuantityId,
): boolean {
  const { steps, step, place, own: figures, fold, settings } = lesson;
  if (figures?.has(id)) return true;
  const own = stepOf(steps, id);
  if (own === undefined) return true;
  // Of a fold all are worked out together; where one asks, all but the last are there.
  const from = fold && settings.pace !== 'ask' ? fold.steps[0].index : step.index;
  return own.index < from || (own.index <= step.index && place.reveal === 'value');
}

/** Whether a quantity is what the step at hand works out, or one of those of a fold. */
export const isAtHand = ({ step, fold }: Pick<Lesson, 'step' | 'fold'>, id: QuantityId): boolean =>
  step.id === id || (fold?.steps.some((one) => one.id === id) ?? false);

/**
 * Whether the error before (or after) the update is shown beside the picture: once it is worked out, or from when
 * someone has changed a number and wants to see it move. What is being asked for is not.
 */
export function isErrorShown(lesson: Lesson, id: QuantityId): boolean {
  const { settings, trace, asked } = lesson;
  if (asked !== undefined && (asked === id || isOnly(trace, id, asked))) return false;
  return settings.errors === 'shown' || isKnown(lesson, id);
}

/** Whether a quantity is this other one and no more: the total error of a single output. */
const isOnly = ({ structure }: GeneralTrace, id: QuantityId, of: QuantityId): boolean => {
  const { dependsOn = [] } = structure.definitions.get(id) ?? {};
  return dependsOn.length === 1 && dependsOn[0] === of;
};
