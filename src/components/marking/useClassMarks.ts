import { useSyncExternalStore } from 'react';
import { markingOf } from '../../engine';
import { type ClassMarks, createClassMarks } from '../../state/handIn/classMarks';
import { markedFigures } from '../../state/handIn/markedFigures';
import { traceInForm } from '../../state/handIn/workTrace';

/**
 * The class in hand. It is kept for as long as the page is open, so that a teacher can look at a student's
 * steps and come back; it is no part of what is saved, as it is others' work.
 */
export const classMarks = createClassMarks({
  mark: function* (work) {
    const trace = traceInForm(work.problem, work.form);
    return markedFigures(trace, yield* markingOf(trace, work.figures, work.asked), work);
  },
  now: () => performance.now(),
  // A task of its own: the page draws and answers in between.
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

export const useClassMarks = (): ClassMarks =>
  useSyncExternalStore(classMarks.subscribe, classMarks.getState, classMarks.getState);
