import { type Expression, quantitiesIn } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { dependantsOfEach, habitReach } from './dependants';
import type { Diagnosis } from './mark';
import { habitsOf, isHabit, mistakesOf } from './misconceptions';
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

/** `unchanged` answers for the quantities that the mistake does not reach. */
function worldOf(
  books: Bookkeeping,
  key: object,
  mistaken: (id: QuantityId) => Expression | undefined,
  isWritten: (id: QuantityId) => boolean,
  unchanged: (id: QuantityId) => number | undefined,
): MistakenWorld {
  const known = worlds.get(books) ?? new Map<object, MistakenWorld>();
  worlds.set(books, known);
  let world = known.get(key);
  if (world === undefined) {
    const written = (id: QuantityId): number | undefined =>
      isWritten(id) ? books.figures.get(id)?.value : unchanged(id);
    const taken: Taken = { known: written, counts: isWritten, mistaken };
    let ranges: World | undefined;
    world = {
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
    known.set(key, world);
  }
  return world;
}

interface Attempt extends Trial {
  readonly value: number;
}

const attempts = (all: readonly Attempt[]): Attempts => ({
  values: all.map(({ value }) => value),
  at: (index) => all[index] as Attempt,
});

/** The figure itself is worked out anew, even where it is written down. */
function trialIn(
  { trace }: Bookkeeping,
  id: QuantityId,
  { taken, number, ranges }: MistakenWorld,
  habit: string | undefined,
  diagnosis: Trial['diagnosis'],
): Attempt {
  const expression = expressionOf(trace, taken, id);
  if (expression === undefined) throw new Error(`${id} is not worked out from anything`);
  return {
    diagnosis,
    ...(habit !== undefined && { habit }),
    value: numberOf(expression, number),
    range: (by) => rangeOf(expression, (needed, shortening) => ranges().of(needed, shortening), by),
  };
}

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
  const before = unwritten(books, id, (other) => books.isWritten(other));
  // Nothing is hidden where all is written down; and who has slipped before goes on from that.
  if (from === 'written' ? before.length === 0 : books.judged.get(id)?.slips.length !== 0)
    return attempts([]);
  const isWritten = from === 'afresh' ? never : (other: QuantityId) => books.isWritten(other);
  const value = (other: QuantityId): number =>
    from === 'afresh' ? trace.value(other) : books.world('ownShort').middleOf(other);
  const isStep = (place: QuantityId): boolean =>
    trace.phases.some(({ steps }) => steps.includes(place));
  const all = habitsOf(trace.structure).flatMap((habit) => {
    const reach = habitReach(trace.structure, habit);
    const mistaken = (other: QuantityId): Expression | undefined => habit.expressions.get(other);
    if (!reach.has(id)) return [];
    const unchanged = (other: QuantityId): number | undefined =>
      reach.has(other) ? undefined : value(other);
    const key = from === 'afresh' ? habit : habit.expressions;
    const world = worldOf(books, key, mistaken, isWritten, unchanged);
    const diagnosis = (): Diagnosis => {
      const unknown = new Set(unwritten(books, id, isWritten));
      const places = [...habit.expressions.keys()].filter((place) => unknown.has(place));
      const at = places.find(isStep) ?? places[0];
      return { id: habit.id, ...(at !== undefined && { at }) };
    };
    return [trialIn(books, id, world, habit.key, diagnosis)];
  });
  return attempts(all);
}

/** One mistake made once, in an earlier step that is not written down. */
export function siteTrials(books: Bookkeeping, id: QuantityId): Attempts {
  const isWritten = (other: QuantityId): boolean => books.isWritten(other);
  const mistakes = mistakesOf(books.trace.structure);
  const changes = dependantsOfEach(books.trace.structure);
  const places = unwritten(books, id, isWritten).slice(0, MOST_PLACES);
  const all = places.flatMap((at) => {
    const changed = changes.get(at);
    const unchanged = (other: QuantityId): number | undefined =>
      other === at || changed?.has(other) ? undefined : books.world('ownShort').middleOf(other);
    return (mistakes.get(at) ?? [])
      .filter(({ needs }) => needs === undefined)
      .map((mistake) => {
        const { id: name, other, expression } = mistake;
        const mistaken = (found: QuantityId) => (found === at ? expression : undefined);
        const world = worldOf(books, mistake, mistaken, isWritten, unchanged);
        const diagnosis = () => ({ id: name, at, ...(other !== undefined && { other }) });
        const habit = isHabit(name) ? `${name} ${mistake.variant}` : undefined;
        return trialIn(books, id, world, habit, diagnosis);
      });
  });
  return attempts(all);
}

/** The quantities that a figure is worked from and that are not written down, the nearest first. */
function unwritten(
  books: Bookkeeping,
  id: QuantityId,
  isWritten: (id: QuantityId) => boolean,
): QuantityId[] {
  const found = new Set<QuantityId>([id]);
  // Grows as it is gone through.
  for (const of of found) {
    for (const way of books.formulas(of, isWritten)) {
      for (const needed of quantitiesIn(way)) {
        const isGiven = books.trace.quantities.get(needed)?.kind === 'given';
        if (!isGiven && !isWritten(needed)) found.add(needed);
      }
    }
  }
  found.delete(id);
  return [...found];
}
