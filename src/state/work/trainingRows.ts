import { exampleIn, type GeneralProblem, LARGEST, type TrainingExample } from '../../engine';
import { withoutExample } from '../../engine/ids';
import { isBatch } from '../../engine/network';
import { TRAINING_SETS } from '../../examples/sets';
import { type MidwayChange, withMidway, withoutMidway } from './midwayEdits';

/** The problem with the examples of a ready set, from the example of index `next` where it takes one at a time. */
export function bySet(problem: GeneralProblem, id: string, next = 0): GeneralProblem {
  const set = TRAINING_SETS.find((each) => each.id === id);
  return set === undefined ? problem : withRows(problem, set.rows, next);
}

/**
 * The problem with these training examples, as many as there can be. They are taken as those before were; several
 * where there was one, one after the other.
 */
export function withRows(
  problem: GeneralProblem,
  rows: readonly TrainingExample[],
  next = problem.next ?? 0,
): GeneralProblem {
  const examples = rows.slice(0, LARGEST.examples).map((row) => fitted(row, problem));
  if (examples.length === 0) return problem;
  if (examples.length === 1) return { ...withoutOrder(problem), examples };
  const order = isBatch(problem) ? 'batch' : 'single';
  return ordered({ ...problem, examples }, order, next);
}

/** The problem with its examples taken all at once, or one after the other from that of index `next`. */
export function ordered(
  problem: GeneralProblem,
  order: NonNullable<GeneralProblem['order']>,
  next = 0,
): GeneralProblem {
  if (problem.examples.length === 1) return problem;
  if (order === 'batch') return { ...withoutOrder(problem), order };
  return { ...problem, order, next: Math.max(0, Math.min(next, problem.examples.length - 1)) };
}

/** The problem with the errors and gradients of its examples put together by their mean or their sum. */
export const combined = (
  problem: GeneralProblem,
  reduce: GeneralProblem['reduce'],
): GeneralProblem => ({ ...problem, reduce });

/** The problem with one of its examples alone, by index: what a view takes that works a single example. */
export function alone(problem: GeneralProblem, index: number): GeneralProblem {
  const example = problem.examples[index] ?? problem.examples[0];
  if (problem.examples.length === 1 || example === undefined) return problem;
  const one = {
    ...withoutOrder(withoutMidway(problem)),
    reduce: 'mean',
    examples: [example],
  } as const;
  return withMidway(one, midwayAlone(problem, index));
}

/** What is given midway of one example, by its ids there. */
function midwayAlone(problem: GeneralProblem, index: number): readonly MidwayChange[] {
  const given = Object.entries(problem.given ?? {});
  if (!isBatch(problem)) return index === (problem.next ?? 0) ? given : [];
  return given.flatMap(([id, value]) =>
    exampleIn(id) === index + 1 ? [[withoutExample(id), value] as const] : [],
  );
}

function withoutOrder(problem: GeneralProblem): GeneralProblem {
  const { next: _, order: __, ...rest } = { next: 0, order: undefined, ...problem };
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
export function setOf(problem: GeneralProblem): string | undefined {
  const { examples } = problem;
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
