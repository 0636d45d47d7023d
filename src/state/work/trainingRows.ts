import {
  type AnyProblem,
  type GeneralProblem,
  generalOf,
  isBatch,
  LARGEST,
  type TrainingExample,
} from '../../engine';
import { TRAINING_SETS } from '../../examples/sets';

/** The problem with the examples of a ready set, from the example of index `next` where it takes one at a time. */
export function bySet(problem: AnyProblem, id: string, next = 0): GeneralProblem {
  const set = TRAINING_SETS.find((each) => each.id === id);
  return set === undefined ? generalOf(problem) : withRows(problem, set.rows, next);
}

/**
 * The problem with these training examples, as many as there can be. They are taken as those before were; several
 * where there was one, one after the other.
 */
export function withRows(
  problem: AnyProblem,
  rows: readonly TrainingExample[],
  next = generalOf(problem).next ?? 0,
): GeneralProblem {
  const general = generalOf(problem);
  const examples = rows.slice(0, LARGEST.examples).map((row) => fitted(row, general));
  if (examples.length === 0) return general;
  if (examples.length === 1) return { ...withoutOrder(general), examples };
  const order = isBatch(general) ? 'batch' : 'single';
  return ordered({ ...general, examples }, order, next);
}

/** The problem with its examples taken all at once, or one after the other from that of index `next`. */
export function ordered(
  problem: AnyProblem,
  order: NonNullable<GeneralProblem['order']>,
  next = 0,
): GeneralProblem {
  const general = generalOf(problem);
  if (general.examples.length === 1) return general;
  if (order === 'batch') return { ...withoutOrder(general), order };
  return { ...general, order, next: Math.max(0, Math.min(next, general.examples.length - 1)) };
}

/** The problem with the errors and gradients of its examples put together by their mean or their sum. */
export const combined = (
  problem: AnyProblem,
  reduce: GeneralProblem['reduce'],
): GeneralProblem => ({ ...generalOf(problem), reduce });

/** The problem with one of its examples alone, by index: what a view takes that works a single example. */
export function alone<P extends AnyProblem>(problem: P, index: number): P | GeneralProblem {
  const general = generalOf(problem);
  const example = general.examples[index] ?? general.examples[0];
  if (general.examples.length === 1 || example === undefined) return problem;
  return { ...withoutOrder(general), reduce: 'mean', examples: [example] };
}

function withoutOrder(general: GeneralProblem): GeneralProblem {
  const { next: _, order: __, ...rest } = { next: 0, order: undefined, ...general };
  return rest;
}

/** A row for a network of other inputs and outputs: what it has no place for is left out, and the rest is 0. */
function fitted(row: TrainingExample, { examples: [first] }: GeneralProblem): TrainingExample {
  const sized = (own: readonly number[], like: readonly unknown[] = own): readonly number[] =>
    like.length === own.length ? own : like.map((_, i) => own[i] ?? 0);
  return { inputs: sized(row.inputs, first?.inputs), targets: sized(row.targets, first?.targets) };
}

/**
 * The ready set that a problem's examples are, or were before they were edited: that from which fewest numbers
 * differ, and not half of them. Undefined where there is only one example, which is the worked example's own.
 */
export function setOf(problem: AnyProblem): string | undefined {
  const { examples } = generalOf(problem);
  if (examples.length === 1) return undefined;
  const numbers = numbersOf(examples);
  return TRAINING_SETS.filter(({ rows }) => rows.length === examples.length)
    .map(({ id }) => {
      const own = numbersOf(bySet(problem, id).examples);
      return { id, differs: own.filter((value, i) => value !== numbers[i]).length };
    })
    .filter(({ differs }) => 2 * differs < numbers.length)
    .sort((a, b) => a.differs - b.differs)[0]?.id;
}

const numbersOf = (examples: readonly TrainingExample[]): readonly number[] =>
  examples.flatMap(({ inputs, targets }) => [...inputs, ...targets]);

export const SET_IDS = TRAINING_SETS.map(({ id }) => id);
