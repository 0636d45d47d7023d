import type { QuantityId } from '../ids';
import { mistakesOf } from '../misconceptions';
import type { Affine } from './affine';
import { negated, radius } from './affine';
import type { Bookkeeping } from './bookkeeping';
import { repairs, significantDigits } from './digits';
import { habitTrials, siteTrials } from './elsewhere';
import { type Figure, fits } from './figure';
import type { Diagnosis } from './mark';
import { rangeOf } from './range';
import { isPlausible, type Trial } from './trial';

/** As many reasons as a person can weigh. */
const MOST_DIAGNOSES = 3;

/**
 * The known mistakes that come to a wrong figure, the simplest first: made in this step, a slip about the
 * digits, made throughout, or made in an earlier step that was not written down. None where none does.
 */
export function diagnose(books: Bookkeeping, id: QuantityId, figure: Figure): readonly Diagnosis[] {
  const reference = books.carried(id);
  const here = mistakesHere(books, id);
  const found = unique([
    ...fitting(figure, reference, here, true),
    ...digitSlips(books, id, figure),
  ]);
  if (found.length > 0) return found;
  for (const trials of [
    () => otherQuantities(books, id, figure),
    () => habitTrials(books, id, 'written'),
    () => siteTrials(books, id),
    () => habitTrials(books, id, 'afresh'),
  ]) {
    const elsewhere = unique(fitting(figure, reference, trials(), false));
    if (elsewhere.length > 0) return elsewhere;
  }
  return nearest(figure, reference, here);
}

/** The mistakes in this very step, from the person's own figures, and from right ones where those differ. */
function mistakesHere(books: Bookkeeping, id: QuantityId): Trial[] {
  const mistakes = (mistakesOf(books.trace.structure).get(id) ?? []).filter(
    ({ needs }) => needs === undefined || books.isWritten(needs),
  );
  const ranges = books.slipsBefore(id).length > 0 ? [books.own, books.sound] : [books.own];
  const trials: Trial[] = ranges.flatMap((range) =>
    mistakes.map(({ id: mistake, other, expression }) => ({
      diagnosis: { id: mistake, ...(other !== undefined && { other }) },
      range: () => rangeOf(expression, range),
    })),
  );
  return [...trials, { diagnosis: { id: 'signLost' }, range: () => negated(opposite(books, id)) }];
}

const opposite = (books: Bookkeeping, id: QuantityId): Affine => {
  const [way] = books.ways(id, () => false);
  return way === undefined ? books.exact(id) : rangeOf(way, books.own);
};

/** The figure with one slip of the digits undone: is it then right, or does it follow? */
function digitSlips(books: Bookkeeping, id: QuantityId, figure: Figure): Diagnosis[] {
  const few = significantDigits(figure) < 4;
  return repairs(figure)
    .filter(
      ({ figure: repaired }) =>
        books.fitsExactly(id, repaired) ??
        books.fitsShortened(id, repaired) ??
        books.fitsOwn(id, repaired),
    )
    .map(({ id: slip }) => ({ id: slip, ...(few && { likely: true as const }) }));
}

/** Another quantity's value, written in this one's place. */
function otherQuantities(books: Bookkeeping, id: QuantityId, figure: Figure): Trial[] {
  if (significantDigits(figure) < 3) return [];
  return [...books.trace.quantities.values()]
    .filter((other) => other.id !== id)
    .flatMap((other) =>
      [books.own, books.exact].map((range) => ({
        diagnosis: { id: 'valueOfOther' as const, other: other.id },
        range: () => range(other.id),
      })),
    );
}

function fitting(
  figure: Figure,
  reference: number,
  trials: readonly Trial[],
  isSimple: boolean,
): Diagnosis[] {
  const tried = trials.map((trial) => ({ ...trial, found: trial.range() }));
  const matching = tried.filter(({ found }) => fits(figure, found) !== undefined);
  if (matching.length === 0) return [];
  const values = tried.map(({ found }) => found.mid);
  return matching.flatMap(({ diagnosis, found }) => {
    const plausible = isPlausible(figure.value, reference, values, figure.unit + radius(found));
    if (!plausible && !isSimple) return [];
    return [plausible ? diagnosis : { ...diagnosis, likely: true as const }];
  });
}

/** A mistake that explains all but the last digits: 0.794609, where the other layer's bias gives 0.794681. */
function nearest(figure: Figure, reference: number, trials: readonly Trial[]): Diagnosis[] {
  const off = Math.abs(figure.value - reference);
  const tried = trials.map(({ diagnosis, range }) => ({ diagnosis, mid: range().mid }));
  const near = tried
    .map((trial) => ({ ...trial, away: Math.abs(trial.mid - figure.value) }))
    .filter(({ away }) => away < off / 400)
    .sort((a, b) => a.away - b.away)
    .slice(0, 1)
    .filter(({ away }) =>
      isPlausible(
        figure.value,
        reference,
        tried.map(({ mid }) => mid),
        away,
      ),
    );
  return near.map(({ diagnosis }) => ({ ...diagnosis, likely: true }));
}

/** Each mistake once, as it was found first. */
function unique(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const first = new Map<string, Diagnosis>();
  for (const diagnosis of diagnoses) {
    if (!first.has(diagnosis.id)) first.set(diagnosis.id, diagnosis);
  }
  return [...first.values()].slice(0, MOST_DIAGNOSES);
}
