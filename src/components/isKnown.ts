import type { QuantityId } from '../engine';
import type { Lesson } from './lesson';

/** Whether a quantity has been worked out by now: what has not is not on the diagram. */
export function isKnown(
  { steps, step, place, own: figures }: Pick<Lesson, 'steps' | 'step' | 'place' | 'own'>,
  id: QuantityId,
): boolean {
  if (figures?.has(id)) return true;
  const own = steps.find((other) => other.id === id);
  if (own === undefined) return true;
  return own.index < step.index || (own.index === step.index && place.reveal === 'value');
}
