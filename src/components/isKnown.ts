import type { QuantityId } from '../engine';
import type { Lesson } from './lesson';

/** Whether a quantity has been worked out by now: what has not is not on the diagram. */
export function isKnown(
  { steps, step, place }: Pick<Lesson, 'steps' | 'step' | 'place'>,
  id: QuantityId,
): boolean {
  const own = steps.find((other) => other.id === id);
  if (own === undefined) return true;
  return own.index < step.index || (own.index === step.index && place.reveal === 'value');
}
