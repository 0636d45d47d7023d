import {
  type AnyProblem,
  type GeneralProblem,
  generalOf,
  givensOf,
  type TrainingExample,
} from '../engine';
import { TRAINING_SETS } from '../examples/sets';

/** The problem with the examples of a ready set, taken one after the other from the example of index `next`. */
export function bySet(problem: AnyProblem, id: string, next = 0): GeneralProblem {
  const set = TRAINING_SETS.find((each) => each.id === id);
  const general = generalOf(problem);
  if (set === undefined) return general;
  const { next: _, order: __, ...rest } = { next: 0, order: undefined, ...general };
  const rows = set.rows.map((row) => fitted(row, general));
  return rows.length === 1
    ? { ...rest, examples: rows }
    : { ...rest, examples: rows, order: 'single', next: Math.min(next, rows.length - 1) };
}

/** A row for a network of other inputs and outputs: what it has no place for is left out, and the rest is 0. */
function fitted(row: TrainingExample, { examples: [first] }: GeneralProblem): TrainingExample {
  const sized = (own: readonly number[], like: readonly unknown[] = own): readonly number[] =>
    like.length === own.length ? own : like.map((_, i) => own[i] ?? 0);
  return { inputs: sized(row.inputs, first?.inputs), targets: sized(row.targets, first?.targets) };
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
