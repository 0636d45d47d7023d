import { type Expression, quantitiesIn } from '../expression';
import type { QuantityId } from '../ids';
import { type Habit, habitsOf, mistakesOf } from '../misconceptions';
import type { Bookkeeping } from './bookkeeping';
import type { Trial } from './trial';
import { rangesBy } from './values';

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
      .flatMap((way: Expression) => quantitiesIn(way))
      .filter((needed) => !found.has(needed) && !isWritten(needed))
      .filter((needed) => books.trace.quantities.get(needed)?.kind !== 'given');
    edge = [...new Set(next)];
    for (const needed of edge) found.add(needed);
  }
  return [...found];
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
  return habitsOf(books.trace.structure).flatMap((habit) => {
    const at = firstPlace(books, habit, places);
    if (at === undefined) return [];
    const ranges = rangesBy(books.trace, {
      written: (other) => (isWritten(other) && other !== id ? books.stands(other) : undefined),
      counts: isWritten,
      mistaken: (other) => habit.expressions.get(other),
    });
    return [{ diagnosis: { id: habit.id, at }, range: () => ranges(id) }];
  });
}

/** Where a mistake is first made, of the steps if it is made in one. */
function firstPlace(
  { trace }: Bookkeeping,
  { expressions }: Habit,
  places: ReadonlySet<QuantityId>,
): QuantityId | undefined {
  const made = [...expressions.keys()].filter((id) => places.has(id));
  const steps = new Set(trace.phases.flatMap((phase) => phase.steps));
  return made.find((id) => steps.has(id)) ?? made[0];
}

/** One mistake made once, in an earlier step that is not written down. */
export function siteTrials(books: Bookkeeping, id: QuantityId): Trial[] {
  const isWritten = (other: QuantityId): boolean => books.isWritten(other);
  const mistakes = mistakesOf(books.trace.structure);
  return unwritten(books, id, isWritten).flatMap((at) =>
    (mistakes.get(at) ?? [])
      .filter(({ needs }) => needs === undefined)
      .map(({ id: mistake, other, expression }) => {
        const ranges = rangesBy(books.trace, {
          written: (found) => (isWritten(found) && found !== id ? books.stands(found) : undefined),
          counts: isWritten,
          mistaken: (found) => (found === at ? expression : undefined),
        });
        return {
          diagnosis: { id: mistake, at, ...(other !== undefined && { other }) },
          range: () => ranges(id),
        };
      }),
  );
}
