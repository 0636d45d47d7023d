import { onDemandWithWords } from '../fault/onDemand';
import type { Lesson } from '../lesson';

/** Loaded at the end of an update. */
export const LaterClose = onDemandWithWords(async () => (await import('./Close')).Close);

/** Whether the last step's value is shown: then the update is at its end. */
export const isAtClose = ({ step, steps, place }: Lesson): boolean =>
  place.reveal === 'value' && step.index > 0 && step.index === steps.length - 1;
