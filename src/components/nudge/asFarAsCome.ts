import { stepFor } from '../../state';
import type { Lesson } from '../lesson';

/**
 * The lesson at the furthest step that led to the quantity at hand: a given that is chosen later on stands with the
 * first step that takes it in, and what has been worked out since is known all the same.
 */
export function asFarAsCome(lesson: Lesson): Lesson {
  const { trace, steps, step, place, shown } = lesson;
  const passed = place.via.map((id) => stepFor(trace.structure, id, shown)?.index ?? 0);
  const furthest = steps[Math.max(step.index, ...passed)] ?? step;
  return furthest.index === step.index
    ? lesson
    : { ...lesson, step: furthest, place: { ...place, reveal: 'value' } };
}
