import type { Lesson } from '../lesson';

/** For the picture: nothing is lit of what the learner is asked for. */
export const unlit = (lesson: Lesson): Lesson => ({
  ...lesson,
  place: { ...lesson.place, at: '' },
});
