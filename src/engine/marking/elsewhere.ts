import { evaluate } from '../expressions/evaluate';
import { type Expression, quantitiesIn } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { dependantsOfEach, habitReach } from './dependants';
import type { Diagnosis } from './mark';
import { habitsOf, mistakesOf } from './misconceptions';
import { rangeOf } from './range';
import type { Trial } from './triedMistakes';
import { expressionOf, numbersBy, rangesBy, type Standing } from './values';

/** A mistake in an earlier step, or in many, with the numbers that it makes of all that comes after. */
interface World {
  readonly standing: Standing;
  readonly number: (id: QuantityId) => number;
}

/** Each is tried on many figures, so what it makes of a quantity is worked out once. */
const worlds = new WeakMap<Bookkeeping, Map<object, World>>();

/** `unchanged` answers for the quantities that the mistake does not reach. */
function worldOf(
  books: Bookkeeping,
  key: object,
  mistaken: (id: QuantityId) => Expression | undefined,
  isWritten: (id: QuantityId) => boolean,
  unchanged: (id: QuantityId) => number | undefined,
): World {
  const known = worlds.get(books) ?? new Map<object, World>();
  worlds.set(books, known);
  let world = known.get(key);
  if (world === undefined) {
    const standing: Standing = {
      written: (id) => (isWritten(id) ? books.stands(id) : undefined),
      counts: isWritten,
      mistaken,
    };
    const written = (id: QuantityId): number | undefined =>
      isWritten(id) ? books.figures.get(id)?.value : unchanged(id);
    world = { standing, number: numbersBy(books.trace, { ...standing, written }) };
    known.set(key, world);
  }
  return world;
}

/** The figure itself is worked out anew, even where it is written down. */
function trialIn(
  { trace }: Bookkeeping,
  id: QuantityId,
  { standing, number }: World,
  diagnosis: Trial['diagnosis'],
): Trial {
  const expression = expressionOf(trace, standing, id);
  if (expression === undefined) throw new Error(`${id} is not worked out from anything`);
  return {
    diagnosis,
    value: evaluate(expression, number),
    range: () => rangeOf(expression, rangesBy(trace, standing)),
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
): Trial[] {
  const { trace } = books;
  const before = unwritten(books, id, (other) => books.isWritten(other));
  // Nothing is hidden where all is written down; and who has slipped before goes on from that.
  if (from === 'written' ? before.length === 0 : books.judged.get(id)?.slips.length !== 0)
    return [];
  const isWritten = from === 'afresh' ? never : (other: QuantityId) => books.isWritten(other);
  const value = (other: QuantityId): number =>
    from === 'afresh' ? trace.value(other) : books.own(other).mid;
  const isStep = (place: QuantityId): boolean =>
    trace.phases.some(({ steps }) => steps.includes(place));
  return habitsOf(trace.structure).flatMap((habit) => {
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
    return [trialIn(books, id, world, diagnosis)];
  });
}

/** One mistake made once, in an earlier step that is not written down. */
export function siteTrials(books: Bookkeeping, id: QuantityId): Trial[] {
  const isWritten = (other: QuantityId): boolean => books.isWritten(other);
  const mistakes = mistakesOf(books.trace.structure);
  const changes = dependantsOfEach(books.trace.structure);
  const places = unwritten(books, id, isWritten).slice(0, MOST_PLACES);
  return places.flatMap((at) => {
    const changed = changes.get(at);
    const unchanged = (other: QuantityId): number | undefined =>
      other === at || changed?.has(other) ? undefined : books.own(other).mid;
    return (mistakes.get(at) ?? [])
      .filter(({ needs }) => needs === undefined)
      .map((mistake) => {
        const { id: name, other, expression } = mistake;
        const mistaken = (found: QuantityId) => (found === at ? expression : undefined);
        const world = worldOf(books, mistake, mistaken, isWritten, unchanged);
        const diagnosis = () => ({ id: name, at, ...(other !== undefined && { other }) });
        return trialIn(books, id, world, diagnosis);
      });
  });
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
    for (const way of books.ways(of, isWritten)) {
      for (const needed of quantitiesIn(way)) {
        const isGiven = books.trace.quantities.get(needed)?.kind === 'given';
        if (!isGiven && !isWritten(needed)) found.add(needed);
      }
    }
  }
  found.delete(id);
  return [...found];
}
