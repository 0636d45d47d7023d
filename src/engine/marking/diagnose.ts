import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { habitsReaching } from './dependants';
import { digitSlips } from './digitSlips';
import { habitTrials, siteTrials } from './elsewhere';
import { type Figure, fits } from './figure';
import { asHeld, type Interval, middleOf, negated } from './interval';
import { type Mistake, mistakesOf } from './misconceptions';
import { nextValue } from './nextUpdate';
import { programOf } from './programs';
import { numbersIn, placesBetween } from './sheetNumbers';
import type { Shortening } from './shortening';
import { type Attempts, type Candidate, type Case, MOST_CHANCE, Trials } from './triedMistakes';
import { idsOf, orderOf } from './ways';

/**
 * The known mistakes that come to a wrong figure, the simplest first: made in this step, in the digits, in which
 * quantity was written, throughout, in an earlier step that was not written down. It ends with the first kind of
 * mistake that is no accident; those before it may still be borne out by other figures.
 */
export function diagnose(books: Bookkeeping, id: QuantityId, figure: Figure): readonly Candidate[] {
  const reference = books.carried(id);
  const here = trialsOf(books, id, figure, 0, reference);
  if (here.isHopeless) return [];
  const found: Candidate[] = [];
  const isFound = (some: readonly Candidate[]): boolean => {
    found.push(...some);
    return some.some(isNoAccident);
  };
  if (isFound(here.matching(mistakesHere(books, id, reference), { inOrder: true }))) return found;
  // A 0 stands where nothing was worked, too: what was done somewhere else cannot be told from it.
  if (figure.value === 0) return found;
  const elsewhere = trialsOf(books, id, figure, oldValue(books, id), reference);
  const slips = digitSlips(figure, books.trace.value(id), reference);
  // A habit that other figures bear out goes before a slip of the pen.
  for (const stage of [
    () => otherQuantities(books, id),
    () => nextUpdate(books, id),
    () => habitTrials(books, id, 'written'),
    () => siteTrials(books, id),
    () => habitTrials(books, id, 'afresh'),
  ]) {
    const some = elsewhere.matching(stage());
    if (isFound(some.map((one) => orSwapped(books, id, one)))) break;
  }
  return [...found, ...slips];
}

/** Which of some habits, that other figures bear out, come to a wrong figure, however few digits it has. */
export function habitsBehind(
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
  habits: ReadonlySet<string>,
): readonly Candidate[] {
  const { structure } = books.trace;
  const isHere = ({ habit }: Mistake): boolean => habit !== undefined && habits.has(habit);
  const mayBe =
    habits.has('signLost') ||
    habitsReaching(structure, id).some(({ key }) => habits.has(key)) ||
    (mistakesOf(structure).get(id) ?? []).some(isHere);
  if (!mayBe) return [];
  const reference = books.carried(id);
  const trials = trialsOf(books, id, figure, oldValue(books, id), reference, 'far');
  const here = trials.matching(mistakesHere(books, id, reference), { inOrder: true, habits });
  const throughout = (['written', 'afresh'] as const).flatMap((from) =>
    trials.matching(habitTrials(books, id, from), { habits }),
  );
  return [...here, ...throughout];
}

const trialsOf = (
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
  start: number,
  reference: Interval,
  near: Case['near'] = 'near',
): Trials => {
  books.passOver(id);
  const fitsIn = (range: Interval): boolean => books.fitsIn(id, figure, range);
  return new Trials({ figure, reference, fits: fitsIn, start, near });
};

/** What a new parameter begins with, which a mistake somewhere else hardly changes; 0 of any other quantity. */
function oldValue({ trace }: Bookkeeping, id: QuantityId): number {
  const definition = trace.structure.definitions.get(id);
  const old = definition?.kind === 'update' ? definition.role.newOf : undefined;
  return old === undefined ? 0 : trace.value(old);
}

/** Whether so few random figures would get a reason as simple that it is one. */
export const isNoAccident = ({ chance }: Candidate): boolean => chance <= MOST_CHANCE;

/** The mistakes in this very step, from the person's own figures, and from right ones where those differ. */
function mistakesHere(books: Bookkeeping, id: QuantityId, reference: Interval): Attempts {
  const { structure } = books.trace;
  const place = orderOf(structure).get(id) as number;
  const mistakes = mistakesOf(structure).get(id) ?? [];
  const isLed = (books.judged.get(id)?.slips.length ?? 0) > 0;
  const names = isLed ? LED : NOT_LED;
  const values = names.map((name) => numbersIn(books, name).mistakenAt(place));
  const ofEach = mistakes.length;
  const isTried = (i: number): boolean => {
    const needs = mistakes[i]?.needs;
    return needs === undefined || books.isWritten(needs);
  };
  // The sign alone comes last.
  const turnedAt = ofEach * names.length;
  const turnedValue = -middleOf(reference);
  const isTurned = (index: number): boolean => index === turnedAt;
  const mistakeAt = (index: number): Mistake => mistakes[index % ofEach] as Mistake;
  return {
    count: turnedAt + 1,
    value: (index) => {
      if (isTurned(index)) return turnedValue;
      const nth = index % ofEach;
      return isTried(nth) ? (values[index < ofEach ? 0 : 1]?.[nth] as number) : Number.NaN;
    },
    between: (low, high) => {
      const found: number[] = [];
      for (let nth = 0; nth < values.length; nth++) {
        for (const i of placesBetween(values[nth] as Float64Array, ofEach, low, high))
          if (isTried(i)) found.push(nth * ofEach + i);
      }
      found.push(turnedAt);
      return found;
    },
    habit: (index) => (isTurned(index) ? 'signLost' : mistakeAt(index).habit),
    range: (index, by) => {
      if (isTurned(index)) return turnedRange(books, id, by);
      const program = programOf(structure, mistakeAt(index).expression);
      return books.world(names[index < ofEach ? 0 : 1] ?? 'ownShort').by(program, by);
    },
    diagnosis: (index) => {
      if (isTurned(index)) return { id: 'signLost' };
      const { id: kind, other } = mistakeAt(index);
      return { id: kind, ...(other !== undefined && { other }) };
    },
  };
}

/** Whose figures a mistake is made from: the person's own, and right ones where those differ. */
const NOT_LED = ['ownShort'] as const;
const LED = ['ownShort', 'soundShort'] as const;

/** What it comes to with the sign alone that is another one. */
const turnedRange = (books: Bookkeeping, id: QuantityId, by: Shortening | undefined): Interval =>
  negated(by === undefined ? books.carried(id) : books.world('ownShort').workedOut(id, by));

const noHabit = (): undefined => undefined;

/** Another quantity's value, written in this one's place: as it should be, or as the person has it by then. */
function otherQuantities(books: Bookkeeping, id: QuantityId): Attempts {
  const ids = idsOf(books.trace.structure);
  const place = orderOf(books.trace.structure).get(id) ?? 0;
  const size = ids.length;
  const soundShort = numbersIn(books, 'soundShort').all;
  const ownShort = numbersIn(books, 'ownShort').all;
  return {
    // Own figures of what comes later are not yet there; and its own value is no other's.
    count: size + place,
    value: (index) => {
      if (index === place) return Number.NaN;
      return (index < size ? soundShort[index] : ownShort[index - size]) as number;
    },
    between: (low, high) => [
      ...placesBetween(soundShort, size, low, high),
      ...placesBetween(ownShort, place, low, high).map((one) => size + one),
    ],
    habit: noHabit,
    range: (index) =>
      index < size ? books.world('soundShort').at(index) : books.world('ownShort').at(index - size),
    diagnosis: (index) => ({
      id: 'valueOfOther',
      other: ids[index < size ? index : index - size] ?? id,
    }),
  };
}

/** What the same quantity comes to in the update after this one. */
function nextUpdate(books: Bookkeeping, id: QuantityId): Attempts {
  const value = nextValue(books.trace, id);
  return {
    count: 1,
    value: () => value,
    between: () => [0],
    habit: () => 'nextUpdate',
    range: () => asHeld(value),
    diagnosis: () => ({ id: 'nextUpdate' }),
  };
}

/** Whether what is written for the other quantity is this one's value: the two are swapped. */
function orSwapped(books: Bookkeeping, id: QuantityId, candidate: Candidate): Candidate {
  const { diagnosis } = candidate;
  if (diagnosis.id !== 'valueOfOther' || diagnosis.other === undefined) return candidate;
  const written = books.figures.get(diagnosis.other);
  const isSwapped =
    written !== undefined &&
    fits(written, books.world('soundShort').workedOut(id), books.noise(id)) !== undefined;
  return isSwapped
    ? { ...candidate, habit: 'swapped', diagnosis: { ...diagnosis, id: 'swapped' } }
    : candidate;
}
