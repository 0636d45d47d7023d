import type { QuantityId } from '../ids';
import { mistakesOf } from '../misconceptions';
import { exactly, negated } from './affine';
import type { Bookkeeping } from './bookkeeping';
import { repairs, significantDigits } from './digits';
import { habitTrials, siteTrials } from './elsewhere';
import { type Figure, fits } from './figure';
import type { Diagnosis } from './mark';
import { rangeOf } from './range';
import { type Case, isTelling, matching, nearest, type Trial } from './trial';

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
  const here = mistakesHere(books, id);
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
        plausible ? [diagnosis] : [],
      ),
    );
    if (elsewhere.length > 0) return elsewhere;
  }
  return nearest(wrong, here);
}

/** The mistakes in this very step, from the person's own figures, and from right ones where those differ. */
function mistakesHere(books: Bookkeeping, id: QuantityId): Trial[] {
  const mistakes = (mistakesOf(books.trace.structure).get(id) ?? []).filter(
    ({ needs }) => needs === undefined || books.isWritten(needs),
  );
  const ranges = books.slipsBefore(id).length > 0 ? [books.own, books.sound] : [books.own];
  const trials = ranges.flatMap((ranges) =>
    mistakes.map(({ id: mistake, other, expression }) => {
      const range = rangeOf(expression, ranges);
      return {
        diagnosis: { id: mistake, ...(other !== undefined && { other }) },
        value: range.mid,
        range: () => range,
      };
    }),
  );
  const opposite = negated(books.carried(id));
  return [...trials, { diagnosis: { id: 'signLost' }, value: opposite.mid, range: () => opposite }];
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
  return repairs(figure)
    .filter(
      ({ figure: repaired }) => fits(repaired, exactly(exact), 0) ?? fits(repaired, reference, 0),
    )
    .map(({ id: slip, near }) => ({ id: slip, ...((few || near) && { likely: true as const }) }));
}

/** Another quantity's value, written in this one's place; and this one's value in the other's place. */
function otherQuantities(books: Bookkeeping, id: QuantityId, figure: Figure): Trial[] {
  if (significantDigits(figure) < 3) return [];
  const isSwapped = (other: QuantityId): boolean => {
    const written = books.figures.get(other);
    return written !== undefined && fits(written, books.sound(id), books.noise(id)) !== undefined;
  };
  return [...books.trace.quantities.keys()]
    .filter((other) => other !== id)
    .flatMap((other) =>
      [books.sound(other), books.own(other)].map((range) => ({
        diagnosis: { id: isSwapped(other) ? 'swapped' : 'valueOfOther', other } as const,
        value: range.mid,
        range: () => range,
      })),
    );
}

/** Each mistake once, as it was found first. */
function unique(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const first = new Map<string, Diagnosis>();
  for (const diagnosis of diagnoses) {
    if (!first.has(diagnosis.id)) first.set(diagnosis.id, diagnosis);
  }
  return [...first.values()].slice(0, MOST_DIAGNOSES);
}
