import { evaluate } from '../expressions/evaluate';
import type { QuantityId } from '../ids';
import { type Affine, exactly, negated } from './affine';
import type { Bookkeeping } from './bookkeeping';
import { repairs, significantDigits } from './digits';
import { habitTrials, siteTrials } from './elsewhere';
import { type Figure, fits } from './figure';
import type { Diagnosis } from './mark';
import { mistakesOf } from './misconceptions';
import { rangeOf } from './range';
import { type Case, isTelling, matching, nearest, type Trial } from './triedMistakes';
import { orderOf } from './values';

/** As many reasons as a person can weigh. */
const MOST_DIAGNOSES = 3;
/** In units of the last written digit: as far off as a slip in that digit alone. */
const LAST_DIGIT = 10;

/**
 * The known mistakes that come to a wrong figure, the simplest first: made in this step, a slip of digits,
 * another quantity's value, made throughout, or made in an earlier step that was not written down. None
 * where none does.
 */
export function diagnose(books: Bookkeeping, id: QuantityId, figure: Figure): readonly Diagnosis[] {
  const reference = books.carried(id);
  const wrong: Case = { figure, reference, noise: books.noise(id) };
  const here = mistakesHere(books, id, reference);
  const found = unique([
    ...matching(wrong, here).map(({ diagnosis, plausible }) =>
      plausible ? diagnosis : { ...diagnosis, likely: true as const },
    ),
    ...digitSlips(wrong, books.trace.value(id)),
  ]);
  if (found.length > 0 || !isTelling(wrong)) return found;
  for (const trials of [
    () => otherQuantities(books, id, figure),
    () => habitTrials(books, id, 'written'),
    () => siteTrials(books, id),
    () => habitTrials(books, id, 'afresh'),
  ]) {
    const elsewhere = unique(
      matching(wrong, trials()).flatMap(({ diagnosis, plausible }) =>
        plausible ? [orSwapped(books, id, diagnosis)] : [],
      ),
    );
    if (elsewhere.length > 0) return elsewhere;
  }
  return nearest(wrong, here);
}

/** The mistakes in this very step, from the person's own figures, and from right ones where those differ. */
function mistakesHere(books: Bookkeeping, id: QuantityId, reference: Affine): Trial[] {
  const mistakes = (mistakesOf(books.trace.structure).get(id) ?? []).filter(
    ({ needs }) => needs === undefined || books.isWritten(needs),
  );
  const isLed = (books.judged.get(id)?.slips.length ?? 0) > 0;
  const trials = (isLed ? [books.own, books.sound] : [books.own]).flatMap((ranges) => {
    const value = (of: QuantityId): number => ranges(of).mid;
    return mistakes.map(({ id: mistake, other, expression }) => ({
      diagnosis: () => ({ id: mistake, ...(other !== undefined && { other }) }),
      value: evaluate(expression, value),
      range: () => rangeOf(expression, ranges),
    }));
  });
  return [
    ...trials,
    {
      diagnosis: () => ({ id: 'signLost' }),
      value: -reference.mid,
      range: () => negated(reference),
    },
  ];
}

/** The figure with one slip of the digits undone: is it then right, or does it follow? */
function digitSlips({ figure, reference }: Case, exact: number): Diagnosis[] {
  const off = Math.abs(figure.value - reference.mid);
  if (off <= LAST_DIGIT * figure.unit) {
    // Any figure so close is right but for its last digit: that is no reason to take it for a misprint.
    const isClose = off < Math.abs(reference.mid) / 100;
    return isClose ? [{ id: 'lastDigit', likely: true }] : [];
  }
  const few = significantDigits(figure) < 4;
  const isNear = (value: number, unit: number): boolean =>
    Math.abs(value - exact) < 2 * unit || Math.abs(value - reference.mid) < 2 * unit;
  return repairs(figure, isNear)
    .filter(
      ({ figure: repaired }) => fits(repaired, exactly(exact), 0) ?? fits(repaired, reference, 0),
    )
    .map(({ id: slip, near }) => ({ id: slip, ...((few || near) && { likely: true as const }) }));
}

interface Value extends Trial {
  readonly of: QuantityId;
  readonly order: number;
  readonly isOwn: boolean;
}

const values = new WeakMap<Bookkeeping, readonly Value[]>();

/** Another quantity's value, written in this one's place: as it should be, or as the person has it by then. */
function otherQuantities(books: Bookkeeping, id: QuantityId, figure: Figure): readonly Trial[] {
  if (significantDigits(figure) < 3) return [];
  const known = values.get(books) ?? valuesOf(books);
  values.set(books, known);
  const own = orderOf(books.trace.structure).get(id) ?? 0;
  return known.filter(({ of, order, isOwn }) => of !== id && (!isOwn || order < own));
}

const valuesOf = (books: Bookkeeping): Value[] =>
  [...orderOf(books.trace.structure)].flatMap(([of, order]) =>
    [books.sound(of), books.own(of)].map((range, i) => ({
      of,
      order,
      isOwn: i === 1,
      diagnosis: () => ({ id: 'valueOfOther' as const, other: of }),
      value: range.mid,
      range: () => range,
    })),
  );

/** Whether what is written for the other quantity is this one's value: the two are swapped. */
function orSwapped(books: Bookkeeping, id: QuantityId, diagnosis: Diagnosis): Diagnosis {
  if (diagnosis.id !== 'valueOfOther' || diagnosis.other === undefined) return diagnosis;
  const written = books.figures.get(diagnosis.other);
  const isSwapped =
    written !== undefined && fits(written, books.sound(id), books.noise(id)) !== undefined;
  return isSwapped ? { ...diagnosis, id: 'swapped' } : diagnosis;
}

/** Each mistake once, as it was found first. */
function unique(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const first = new Map<string, Diagnosis>();
  for (const diagnosis of diagnoses) {
    if (!first.has(diagnosis.id)) first.set(diagnosis.id, diagnosis);
  }
  return [...first.values()].slice(0, MOST_DIAGNOSES);
}
