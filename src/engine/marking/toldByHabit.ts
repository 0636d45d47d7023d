import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { significantDigits } from './digits';
import { fits } from './figure';
import { asHeld } from './interval';
import { LEAST_ON_THE_WAY } from './judged';
import { mistakesOf } from './misconceptions';
import { numberOf } from './numbers';
import type { Reason } from './reasons';

/**
 * The short figures that are slips: where so many digits are lost on the way that almost any figure agrees, and the
 * figures as they are written come to another one, a mistake that is known from the rest of the sheet tells this one
 * to its last digit.
 */
export function toldByHabit(
  books: Bookkeeping,
  reasons: ReadonlyMap<QuantityId, Reason>,
): ReadonlySet<QuantityId> {
  const habits = new Set([...reasons.values()].flatMap((reason) => reason.habits));
  const told = new Set<QuantityId>();
  if (habits.size === 0) return told;
  const { structure } = books.trace;
  for (const [id, { verdict, short, figure }] of books.judged) {
    if (verdict !== 'short' || (short !== 'lost' && short !== 'inherited')) continue;
    if (significantDigits(figure) < LEAST_ON_THE_WAY) continue;
    const isFigure = (value: number): boolean =>
      fits(figure, asHeld(value), books.noise(id)) !== undefined;
    if (isFigure(books.carriedNumber(id))) continue;
    const isTold = (mistakesOf(structure).get(id) ?? []).some(
      ({ habit, expression }) =>
        habit !== undefined && habits.has(habit) && isFigure(numberOf(expression, books.asWritten)),
    );
    if (isTold) told.add(id);
  }
  return told;
}
