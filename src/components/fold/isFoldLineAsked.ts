import type { QuantityId } from '../../engine';
import type { Lesson } from '../lesson';

/** Whether a line of a fold waits for what is revealed: where one is asked, the last; else all come by turns. */
export const isFoldLineAsked = (
  { settings, step }: Pick<Lesson, 'settings' | 'step'>,
  id: QuantityId,
): boolean => settings.pace !== 'ask' || step.id === id;
