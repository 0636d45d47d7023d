import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { dependantsOfEach, habitReach, habitsReaching } from './dependants';
import type { Diagnosis } from './mark';
import { type Habit, isHabit, mistakesOf } from './misconceptions';
import { namedIn } from './named';
import { expressionOf, numberOf, numbersBy, type Taken } from './numbers';
import { rangeOf } from './range';
import type { Attempts, Trial } from './triedMistakes';
import { World } from './world';

/** A mistake in an earlier step, or in many, with the numbers that it makes of all that comes after. */
interface MistakenWorld {
  readonly taken: Taken;
  readonly number: (id: QuantityId) => number;
  readonly ranges: () => World;
}

/** Each is tried on many figures, so what it makes of a quantity is worked out once. */
const worlds = new WeakMap<Bookkeeping, Map<object, MistakenWorld>>();

/** What sets such a world apart. */
interface Made {
  readonly mistaken: (id: QuantityId) => Expression | undefined;
  readonly isWritten: (id: QuantityId) => boolean;
  /** Answers for the quantities that the mistake does not reach. */
  readonly unchanged: (id: QuantityId) => number | undefined;
}

function worldOf(books: Bookkeeping, key: object, made: () => Made): MistakenWorld {
  let known = worlds.get(books);
  if (known === undefined) {
    known = new Map<object, MistakenWorld>();
    worlds.set(books, known);
  }
  let world = known.get(key);
  if (world === undefined) {
    world = newWorld(books, made());
    known.set(key, world);
  }
  return world;
}

function newWorld(books: Bookkeeping, { mistaken, isWritten, unchanged }: Made): MistakenWorld {
  const written = (id: QuantityId): number | undefined =>
    isWritten(id) ? books.figures.get(id)?.value : unchanged(id);
  const taken: Taken = { known: written, counts: isWritten, mistaken };
  let ranges: World | undefined;
  return {
    taken,
    number: numbersBy(books.trace, taken),
    ranges: () => {
      ranges ??= new World(books.trace, {
        held: (id) => (isWritten(id) ? books.heldInOwn(id) : undefined),
        counts: isWritten,
        isParted: true,
        mistaken,
      });
      return ranges;
    },
  };
}

/**
 * What each world makes of a quantity, which is worked out anew, even where it is written down; the rest of an attempt
 * is made for the few that come near.
 */
function attempts(
  { trace }: Bookkeeping,
  id: QuantityId,
  made: readonly MistakenWorld[],
  about: (index: number) => Pick<Trial, 'diagnosis' | 'habit'>,
): Attempts {
  const expressions = made.map(({ taken }) => {
    const expression = expressionOf(trace, taken, id);
    if (expression === undefined) throw new Error(`${id} is not worked out from anything`);
    return expression;
  });
  return {
    values: Float64Array.from(expressions, (one, i) =>
      numberOf(one, (made[i] as MistakenWorld).number),
    ),
    at: (index) => {
      const world = (made[index] as MistakenWorld).ranges;
      const expression = expressions[index] as Expression;
      return {
        ...about(index),
        range: (by) =>
          rangeOf(expression, (needed, shortening) => world().of(needed, shortening), by),
      };
    },
  };
}

const NO_ATTEMPTS: Attempts = {
  values: new Float64Array(),
  at: () => {
    throw new Error('there is none');
  },
};

const never = (): boolean => false;
/** A mistake further back than so many steps would be a guess. */
const MOST_PLACES = 16;

/** One mistake made throughout, from the person's figures or, `afresh`, as if none were written. */
export function habitTrials(
  books: Bookkeeping,
  id: QuantityId,
  from: 'written' | 'afresh',
): Attempts {
  const { trace } = books;
  // Nothing is hidden where all is written down; and who has slipped before goes on from that.
  const isTried =
    from === 'written'
      ? unwrittenBefore(books, id).length > 0
      : books.judged.get(id)?.slips.length === 0;
  if (!isTried) return NO_ATTEMPTS;
  const isWritten = from === 'afresh' ? never : (other: QuantityId) => books.isWritten(other);
  const value = (other: QuantityId): number =>
    from === 'afresh' ? trace.value(other) : books.world('ownShort').middleOf(other);
  const isStep = (place: QuantityId): boolean =>
    trace.phases.some(({ steps }) => steps.includes(place));
  const habits = habitsReaching(trace.structure, id);
  const made = habits.map((habit) =>
    worldOf(books, from === 'afresh' ? habit : habit.expressions, () => {
      const reach = habitReach(trace.structure, habit);
      return {
        isWritten,
        mistaken: (other) => habit.expressions.get(other),
        unchanged: (other) => (reach.has(other) ? undefined : value(other)),
      };
    }),
  );
  return attempts(books, id, made, (index) => {
    const habit = habits[index] as Habit;
    const diagnosis = (): Diagnosis => {
      const unknown = new Set(unwritten(books, id, isWritten));
      const places = [...habit.expressions.keys()].filter((place) => unknown.has(place));
      const at = places.find(isStep) ?? places[0];
      return { id: habit.id, ...(at !== undefined && { at }) };
    };
    return { diagnosis, habit: habit.key };
  });
}

/** One mistake made once, in an earlier step that is not written down. */
export function siteTrials(books: Bookkeeping, id: QuantityId): Attempts {
  const isWritten = (other: QuantityId): boolean => books.isWritten(other);
  const mistakes = mistakesOf(books.trace.structure);
  const changes = dependantsOfEach(books.trace.structure);
  const places = unwrittenBefore(books, id).slice(0, MOST_PLACES);
  if (places.length === 0) return NO_ATTEMPTS;
  const sites = places.flatMap((at) =>
    (mistakes.get(at) ?? [])
      .filter(({ needs }) => needs === undefined)
      .map((mistake) => ({ at, mistake })),
  );
  const made = sites.map(({ at, mistake }) =>
    worldOf(books, mistake, () => {
      const changed = changes.get(at);
      return {
        isWritten,
        mistaken: (found) => (found === at ? mistake.expression : undefined),
        unchanged: (other) =>
          other === at || changed?.has(other) ? undefined : books.world('ownShort').middleOf(other),
      };
    }),
  );
  return attempts(books, id, made, (index) => {
    const { at, mistake } = sites[index] as (typeof sites)[number];
    const { id: name, other, variant } = mistake;
    const diagnosis = () => ({ id: name, at, ...(other !== undefined && { other }) });
    return { diagnosis, ...(isHabit(name) && { habit: `${name} ${variant}` }) };
  });
}

const hidden = new WeakMap<Bookkeeping, Map<QuantityId, readonly QuantityId[]>>();

/** What is not written down of what a figure is worked from, the nearest first. */
function unwrittenBefore(books: Bookkeeping, id: QuantityId): readonly QuantityId[] {
  let known = hidden.get(books);
  if (known === undefined) {
    known = new Map<QuantityId, readonly QuantityId[]>();
    hidden.set(books, known);
  }
  let found = known.get(id);
  if (found === undefined) {
    found = unwritten(books, id, (other) => books.isWritten(other));
    known.set(id, found);
  }
  return found;
}

/** The quantities that a figure is worked from and that are not among those written down, the nearest first. */
function unwritten(
  books: Bookkeeping,
  id: QuantityId,
  isWritten: (id: QuantityId) => boolean,
): QuantityId[] {
  const found = new Set<QuantityId>([id]);
  // Grows as it is gone through.
  for (const of of found) {
    for (const way of books.formulas(of, isWritten)) {
      for (const needed of namedIn(way)) {
        const isGiven = books.trace.quantities.get(needed)?.kind === 'given';
        if (!isGiven && !isWritten(needed)) found.add(needed);
      }
    }
  }
  found.delete(id);
  return [...found];
}
