import { type AnyProblem, type GeneralProblem, generalOf, givensOf } from '../engine';
import { TRAINING_SETS } from '../examples/sets';

/** The problem with the examples of a ready set, taken one after the other from the example of index `next`. */
export function bySet(problem: AnyProblem, id: string, next = 0): GeneralProblem {
  const set = TRAINING_SETS.find((each) => each.id === id);
  const general = generalOf(problem);
  if (set === undefined) return general;
  const { next: _, order: __, ...rest } = { next: 0, order: undefined, ...general };
  return set.rows.length === 1
    ? { ...rest, examples: set.rows }
    : { ...rest, examples: set.rows, order: 'single', next: Math.min(next, set.rows.length - 1) };
}

/**
 * The ready set that a problem's examples are, or were before they were edited: that from which fewest numbers
 * differ. Undefined where there is only one example, which is the worked example's own.
 */
export function setOf(problem: AnyProblem): string | undefined {
  const { examples, next } = generalOf(problem);
  if (examples.length === 1) return undefined;
  const givens = givensOf(problem);
  const differing = (id: string): number => {
    const own = givensOf(bySet(problem, id, next));
    return [...givens].filter(([given, value]) => own.get(given) !== value).length;
  };
  return TRAINING_SETS.filter(({ rows }) => rows.length === examples.length)
    .map(({ id }) => ({ id, differs: differing(id) }))
    .sort((a, b) => a.differs - b.differs)[0]?.id;
}

export const SET_IDS = TRAINING_SETS.map(({ id }) => id);
