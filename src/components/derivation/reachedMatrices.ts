import { exampleIn, type QuantityId } from '../../engine';
import { withoutExample } from '../../engine/ids';
import { type MatrixLine, matrixForm } from '../../notation';
import type { Lesson } from '../lesson';
import { inView } from '../network/shown';

/** Of a batch only the example in view has steps: what is of another is reached with what is the same of that one. */
export const reachedWith = (lesson: Lesson, id: QuantityId): QuantityId =>
  exampleIn(id) === undefined ? id : inView(lesson, withoutExample(id));

/**
 * The lines in matrix form that the phase of the step has come to. Of a matrix that is not worked out as a whole yet,
 * and of what is asked in a fold, what is to come stands by its symbol.
 */
export function reachedMatrices(lesson: Lesson): readonly MatrixLine[] {
  const { trace, steps, step, place, fold, notation, settings } = lesson;
  const later = new Set(steps.slice(step.index + 1).map(({ id }) => id));
  const isAsked = fold !== undefined && settings.pace === 'ask' && place.reveal !== 'value';
  const isHeld = (id: QuantityId): boolean => {
    const own = reachedWith(lesson, id);
    return later.has(own) || (isAsked && own === step.id);
  };
  const lines = matrixForm(trace, step.phase, notation, settings, isHeld);
  // What is given midway, or left out for it, does not count as reached.
  const isReached = (entry: QuantityId | number): boolean => {
    const found = typeof entry === 'string' ? trace.quantities.get(entry) : undefined;
    return (
      found !== undefined && found.kind !== 'given' && !later.has(reachedWith(lesson, found.id))
    );
  };
  return lines.filter(({ block }) => block.entries.flat().some(isReached));
}
