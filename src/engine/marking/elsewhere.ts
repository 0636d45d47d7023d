import { type Expression, quantitiesIn } from '../expression';
import type { QuantityId } from '../ids';
import { habitsOf, mistakesOf } from '../misconceptions';
import type { Structure } from '../structure';
import type { Bookkeeping } from './bookkeeping';
import type { Trial } from './trial';
import { numbersBy, rangesBy } from './values';

/** Tries a mistake in the quantities that `mistaken` answers for, from the figures that are written. */
function trialOf(
  books: Bookkeeping,
  id: QuantityId,
  diagnosis: Trial['diagnosis'],
  mistaken: (id: QuantityId) => Expression | undefined,
  isWritten: (id: QuantityId) => boolean,
  unchanged: (id: QuantityId) => number | undefined,
): Trial {
  const counts = (other: QuantityId): boolean => other !== id && isWritten(other);
  const number = numbersBy(books.trace, {
    written: (other) => (counts(other) ? books.figures.get(other)?.value : unchanged(other)),
    counts,
    mistaken,
  });
  const range = rangesBy(books.trace, {
    written: (other) => (counts(other) ? books.stands(other) : undefined),
    counts,
    mistaken,
  });
  return { diagnosis, value: number(id), range: () => range(id) };
}

const never = (): boolean => false;

/** One mistake made throughout, from the person's figures or, `afresh`, as if none were written. */
export function habitTrials(
  books: Bookkeeping,
  id: QuantityId,
  from: 'written' | 'afresh',
): Trial[] {
  const isWritten = from === 'afresh' ? never : (other: QuantityId) => books.isWritten(other);
  const places = new Set(unwritten(books, id, isWritten));
  const steps = new Set(books.trace.phases.flatMap((phase) => phase.steps));
  return habitsOf(books.trace.structure).flatMap((habit) => {
    const made = [...habit.expressions.keys()].filter((place) => places.has(place));
    const at = made.find((place) => steps.has(place)) ?? made[0];
    if (at === undefined) return [];
    const mistaken = (other: QuantityId): Expression | undefined => habit.expressions.get(other);
    return [trialOf(books, id, { id: habit.id, at }, mistaken, isWritten, () => undefined)];
  });
}

/** One mistake made once, in an earlier step that is not written down. */
export function siteTrials(books: Bookkeeping, id: QuantityId): Trial[] {
  const isWritten = (other: QuantityId): boolean => books.isWritten(other);
  const mistakes = mistakesOf(books.trace.structure);
  const changes = dependantsOf(books.trace.structure);
  return unwritten(books, id, isWritten).flatMap((at) => {
    const unchanged = (other: QuantityId): number | undefined =>
      other === at || changes.get(at)?.has(other) ? undefined : books.own(other).mid;
    return (mistakes.get(at) ?? [])
      .filter(({ needs }) => needs === undefined)
      .map(({ id: mistake, other, expression }) => {
        const diagnosis = { id: mistake, at, ...(other !== undefined && { other }) };
        const mistaken = (found: QuantityId) => (found === at ? expression : undefined);
        return trialOf(books, id, diagnosis, mistaken, isWritten, unchanged);
      });
  });
}

/** The quantities that a figure is worked from and that are not written down, the nearest first. */
function unwritten(
  books: Bookkeeping,
  id: QuantityId,
  isWritten: (id: QuantityId) => boolean,
): QuantityId[] {
  const found = new Set<QuantityId>();
  let edge: readonly QuantityId[] = [id];
  while (edge.length > 0) {
    const next = edge
      .flatMap((of) => books.ways(of, isWritten))
      .flatMap(quantitiesIn)
      .filter((needed) => !found.has(needed) && !isWritten(needed))
      .filter((needed) => books.trace.quantities.get(needed)?.kind !== 'given');
    edge = [...new Set(next)];
    for (const needed of edge) found.add(needed);
  }
  return [...found];
}

const cache = new WeakMap<Structure, ReadonlyMap<QuantityId, ReadonlySet<QuantityId>>>();

/** For each quantity, all that is worked out from it, by any route. */
function dependantsOf(structure: Structure): ReadonlyMap<QuantityId, ReadonlySet<QuantityId>> {
  let dependants = cache.get(structure);
  if (dependants === undefined) {
    const found = new Map<QuantityId, Set<QuantityId>>();
    for (const id of structure.definitions.keys()) found.set(id, new Set());
    const note = (on: QuantityId, of: QuantityId): void => {
      const set = found.get(on);
      if (set === undefined || set.has(of)) return;
      set.add(of);
      for (const needed of structure.definitions.get(on)?.dependsOn ?? []) note(needed, of);
    };
    for (const [id, { dependsOn }] of structure.definitions) {
      for (const needed of dependsOn) note(needed, id);
    }
    dependants = found;
    cache.set(structure, dependants);
  }
  return dependants;
}
