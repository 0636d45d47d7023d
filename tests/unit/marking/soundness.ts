// What a mark must not do, counted on one sheet each: for the tests, and for `npm run bench:marks`, which counts on.
import {
  type AnyTrace,
  type GeneralProblem,
  type Mark,
  markWork,
  type QuantityId,
  traceUpdate,
} from '../../../src/engine';
import { type Expression, evaluate } from '../../../src/engine/expressions';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { habitsOf, mistakesOf } from '../../../src/engine/marking/misconceptions';
import { type Adversary, happensToBe } from './adversaries';
import { type Habits, shortenedTo, workedWithoutSlip } from './anyLearner';

/** A number from 0 to under 1. */
type Random = () => number;

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** A random network's update, in one of the ways of writing. */
export const tracedAnyhow = (problem: GeneralProblem, random: Random): AnyTrace =>
  traceUpdate(problem, pick(random, Object.values(UPDATE_FORMS)));

const askedOf = (trace: AnyTrace): QuantityId[] =>
  [...trace.quantities.values()].filter(({ kind }) => kind !== 'given').map(({ id }) => id);

/** What was marked, and what was wrong about it. */
export interface Counted {
  readonly figures: number;
  readonly found: readonly string[];
}

const told = (id: QuantityId, figure: string | undefined, mark: Mark): string => {
  const { verdict, expected, carried, slip, from, short, lengthen, diagnoses = [] } = mark;
  const reasons = diagnoses.map((one) => one.id).join(' or ');
  return [
    `${id} ${figure}: ${verdict}`,
    ...(reasons ? [`(${reasons})`] : []),
    ...(short ? [`(${short}, lengthen ${lengthen})`] : []),
    `is ${expected}, carried ${carried} from ${slip}, allowed ${from}`,
  ].join(' ');
};

/** What someone gets for a sheet who has worked nothing; what happens to be the value is not counted. */
export function earned(trace: AnyTrace, made: Adversary): Counted {
  const work = new Map(askedOf(trace).map((id) => [id, made(trace, id)]));
  const counted = [...markWork(trace, work)].filter(
    ([id, { expected }]) => !happensToBe(work.get(id) ?? '', expected),
  );
  const found = counted
    .filter(([, { verdict }]) => verdict === 'right' || verdict === 'follows')
    .map(([id, mark]) => told(id, work.get(id), mark));
  return { figures: counted.length, found };
}

/** The most that chance may give: a fiftieth of the figures, or one. */
export const mostByChance = (figures: number): number => Math.max(1, figures / 50);

/** A way of working, drawn at random: how many digits, how they are shortened, what is written down. */
function anyHabits(trace: AnyTrace, digits: number, random: Random): Habits {
  const cuts = pick(random, [0, 0.5, 1]);
  const held = pick(random, [[0], [Infinity], [0, Infinity], [0, 1, 2, Infinity]]);
  const onTheWay = pick(random, [[0], [Infinity], [0, 1, 2, Infinity]]);
  const share = pick(random, [1, 1, 0.6, 0.3]);
  const sheet = new Set([...trace.quantities.keys()].filter(() => random() < share));
  return {
    digits: () => digits,
    by: pick(random, ['decimals', 'significant']),
    isCut: () => random() < cuts,
    held: () => pick(random, held),
    onTheWay: () => pick(random, onTheWay),
    isWritten: (id) => sheet.has(id),
    random,
  };
}

/** What of correct work, done in any way, is marked as if it were not: neither right nor short. */
export function marksOfCorrectWork(trace: AnyTrace, random: Random): Counted {
  const digits = 3 + Math.floor(random() * 8);
  const habits = anyHabits(trace, digits, random);
  const work = workedWithoutSlip(trace, habits);
  const asked = habits.by === 'decimals' ? { places: digits } : { digits };
  const marks = [...markWork(trace, work, asked)];
  const found = marks
    .filter(([, { verdict }]) => verdict !== 'right' && verdict !== 'short')
    .map(([id, mark]) => told(id, work.get(id), mark));
  return { figures: marks.length, found };
}

/** Random figures with as many digits as asked, of the size of the right one: which get a reason. */
export function reasonsOfRandomFigures(trace: AnyTrace, made: Adversary): Counted {
  const work = new Map(askedOf(trace).map((id) => [id, made(trace, id)]));
  const wrong = [...markWork(trace, work)].filter(([, { verdict }]) => verdict === 'wrong');
  const found = wrong
    .filter(([, { diagnosis }]) => diagnosis !== undefined)
    .map(([id, mark]) => `${id} ${work.get(id)}: ${mark.diagnosis}`);
  return { figures: wrong.length, found };
}

export interface HabitFound {
  readonly habit: string;
  /** The first figure that it moves by ten units or more. */
  readonly at: QuantityId;
  readonly isAtPlace: boolean;
  readonly isNamed: boolean;
  /** What else is called wrong. */
  readonly more: readonly string[];
  /** What is said of it. */
  readonly first: string;
}

/** In units of its last digit. */
const MOVED = 10;
/** Less than this may be no more than rounding. */
const HALF = 0.5;
/** What doubles leave of a 0 has digits, but says nothing by them: of its terms, it is less than this. */
const NOISE = 1e-13;

/** How large the terms of an expression are, whatever cancels. */
function sizeOf(expression: Expression, figure: (id: QuantityId) => number): number {
  const size = (of: Expression): number => sizeOf(of, figure);
  switch (expression.kind) {
    case 'sum':
      return expression.terms.reduce((all, term) => all + size(term), 0);
    case 'difference':
      return size(expression.from) + size(expression.subtract);
    case 'product':
      return expression.factors.reduce((all, factor) => all * size(factor), 1);
    default:
      return Math.abs(evaluate(expression, figure));
  }
}

/**
 * One habitual mistake in work that is otherwise correct, at four digits and everything written down. Undefined where
 * it moves nothing.
 */
export function oneHabit(trace: AnyTrace, random: Random): HabitFound | undefined {
  const all = habitsOf(trace.structure);
  if (all.length === 0) return undefined;
  const habit = pick(random, all);
  const mistaken = (id: QuantityId): Expression | undefined => habit.expressions.get(id);
  const work = workedWithoutSlip(
    trace,
    {
      digits: () => 4,
      by: 'significant',
      isCut: () => false,
      held: () => 0,
      onTheWay: () => Infinity,
      isWritten: () => true,
      random,
    },
    mistaken,
  );
  const figure = (id: QuantityId): number =>
    work.has(id) ? Number(work.get(id)) : trace.value(id);
  const movedBy = (id: QuantityId): number => {
    const expression = mistaken(id);
    const right = trace.structure.definitions.get(id)?.expression;
    if (expression === undefined || right === undefined || !work.has(id)) return 0;
    const decimals = /\.(\d*)/.exec(work.get(id) ?? '')?.[1]?.length ?? 0;
    const moved = Math.abs(figure(id) - evaluate(right, figure));
    return moved < NOISE * sizeOf(right, figure) ? 0 : moved * 10 ** decimals;
  };
  const moved = [...work.keys()].filter((id) => movedBy(id) > 1);
  const [at] = moved;
  if (at === undefined || movedBy(at) < MOVED) return undefined;
  // What happens to be the value is right, however it was found.
  if (work.get(at) === shortenedTo(trace.value(at), 4, 'significant', false)) return undefined;
  const marks = markWork(trace, work, { digits: 4 });
  // A sign, or Δw for the new weight, that is a convention is a slip where the sheet does not bear it out.
  if (marks.get(at)?.convention !== undefined) return undefined;
  // Where what it is worked from leaves no two digits of it certain, nobody can tell; it is asked to be written longer.
  if (marks.get(at)?.short === 'lost') return undefined;
  const wrong = [...work.keys()].filter((id) => marks.get(id)?.verdict === 'wrong');
  const slips = wrong.filter((id) => marks.get(id)?.again === undefined);
  const mark = marks.get(at);
  /** Whether another mistake comes to the same digits. */
  const sameDigits = (name: string): boolean =>
    (mistakesOf(trace.structure).get(at) ?? []).some(
      ({ id, expression }) =>
        id === name &&
        shortenedTo(evaluate(expression, figure), 4, 'significant', false) === work.get(at),
    );
  /** Whether the mistake was made there too, and moved the figure by a unit or less, of which it is rightly told. */
  const isMadeThere = (id: QuantityId): boolean =>
    movedBy(id) > HALF && (marks.get(id)?.diagnoses ?? []).some((one) => one.id === habit.id);
  const others = slips.filter((id) => id === at || !isMadeThere(id));
  // Where it was told a figure earlier, it is the same again here.
  const { again } = mark ?? {};
  const isToldBefore = again !== undefined && slips[0] === again && isMadeThere(again);
  return {
    habit: habit.key,
    at,
    isAtPlace: others[0] === at || isToldBefore,
    isNamed: (mark?.diagnoses ?? []).some(({ id }) => id === habit.id || sameDigits(id)),
    more: others
      .filter((id) => id !== at)
      .map((id) => told(id, work.get(id), marks.get(id) as Mark)),
    first: mark === undefined ? '' : told(at, work.get(at), mark),
  };
}
