import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { significantDigits } from './digits';
import { fits } from './figure';
import { asHeld } from './interval';
import { LEAST_ON_THE_WAY } from './judged';
import { mistakesOf } from './misconceptions';
import { numberOf } from './numbers';
import type { Reason } from './reasons';
import { type SignedKind, signedKind } from './signConvention';

type Reasons = ReadonlyMap<QuantityId, Reason>;

/**
 * The figures that are slips though they agree, since a mistake that is known from the rest of the sheet tells them to
 * the last digit: short ones, where so many digits are lost on the way that almost any figure agrees and the figures as
 * they are written come to another one; and those that are right with the other sign alone, where the others of their
 * kind are that mistake.
 */
export function toldByHabit(books: Bookkeeping, reasons: Reasons): ReadonlySet<QuantityId> {
  const habits = new Set([...reasons.values()].flatMap((reason) => reason.habits));
  const told = new Set<QuantityId>();
  if (habits.size === 0) return told;
  for (const [id, { verdict, short, figure }] of books.judged) {
    if (verdict !== 'short' || (short !== 'lost' && short !== 'inherited')) continue;
    if (significantDigits(figure) < LEAST_ON_THE_WAY) continue;
    const carried = books.carriedNumber(id);
    if (fits(figure, asHeld(carried), books.noise(id)) !== undefined) continue;
    if (isOfHabit(books, id, habits)) told.add(id);
  }
  for (const { turned, others } of signedKinds(books)) {
    if (turned.length === 0 || others.length < turned.length) continue;
    const isOfAll = (habit: string): boolean =>
      others.every((id) => reasons.get(id)?.habits.includes(habit));
    const ofAll = new Set([...habits].filter(isOfAll));
    if (turned.every((id) => isOfHabit(books, id, ofAll))) for (const id of turned) told.add(id);
  }
  return told;
}

/** Whether a figure is what one of these mistakes makes of the figures as they are written. */
function isOfHabit(books: Bookkeeping, id: QuantityId, habits: ReadonlySet<string>): boolean {
  const figure = books.figures.get(id);
  if (figure === undefined) return false;
  return (mistakesOf(books.trace.structure).get(id) ?? []).some(
    ({ habit, expression }) =>
      habit !== undefined &&
      habits.has(habit) &&
      fits(figure, asHeld(numberOf(expression, books.asWritten)), books.noise(id)) !== undefined,
  );
}

/** The figures that have the other sign, and those that do not, of each kind that books write with either. */
function signedKinds({ judged, trace: { structure } }: Bookkeeping) {
  const kinds = new Map<SignedKind, { turned: QuantityId[]; others: QuantityId[] }>();
  for (const [id, { convention }] of judged) {
    const definition = structure.definitions.get(id);
    const kind = definition && signedKind(definition, structure);
    if (kind === undefined) continue;
    const { turned, others } = kinds.get(kind) ?? { turned: [], others: [] };
    (convention === 'oppositeSign' ? turned : others).push(id);
    kinds.set(kind, { turned, others });
  }
  return kinds.values();
}
