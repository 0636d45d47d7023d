import type { QuantityId } from '../ids';
import type { Bookkeeping, WorldName } from './bookkeeping';
import { digitSlips } from './digitSlips';
import { habitTrials, siteTrials } from './elsewhere';
import { type Figure, fits } from './figure';
import { asHeld, middleOf, negated } from './interval';
import { isHabit, mistakesOf } from './misconceptions';
import { numberOf } from './numbers';
import { rangeOf } from './range';
import { type Attempts, type Candidate, MOST_CHANCE, type Trial, Trials } from './triedMistakes';
import { orderOf } from './ways';

/**
 * The known mistakes that come to a wrong figure, the simplest first: made in this step, in the digits, in which
 * quantity was written, throughout, in an earlier step that was not written down. It ends with the first kind of
 * mistake that is no accident; those before it may still be borne out by other figures.
 */
export function diagnose(books: Bookkeeping, id: QuantityId, figure: Figure): readonly Candidate[] {
  const reference = books.carried(id);
  const here = trialsOf(books, id, figure, 0);
  if (here.isHopeless) return [];
  const found: Candidate[] = [];
  const isFound = (some: readonly Candidate[]): boolean => {
    found.push(...some);
    return some.some(isNoAccident);
  };
  if (isFound(here.matching(mistakesHere(books, id), true))) return found;
  const elsewhere = trialsOf(books, id, figure, oldValue(books, id));
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

/** The mistakes that come to a wrong figure and that other figures may bear out, however few digits it has. */
export function habitsBehind(
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
): readonly Candidate[] {
  const trials = trialsOf(books, id, figure, oldValue(books, id));
  const here = trials.isHopeless ? trials.matching(mistakesHere(books, id), true) : [];
  const throughout = (['written', 'afresh'] as const).flatMap((from) =>
    trials.matching(habitTrials(books, id, from)),
  );
  return [...here, ...throughout];
}

const trialsOf = (books: Bookkeeping, id: QuantityId, figure: Figure, start: number): Trials =>
  new Trials({ figure, reference: books.carried(id), noise: books.noise(id), start });

/** What a new parameter begins with, which a mistake somewhere else hardly changes; 0 of any other quantity. */
function oldValue({ trace }: Bookkeeping, id: QuantityId): number {
  const definition = trace.structure.definitions.get(id);
  const old = definition?.kind === 'update' ? definition.role.newOf : undefined;
  return old === undefined ? 0 : trace.value(old);
}

/** Whether so few random figures would get a reason as simple that it is one. */
export const isNoAccident = ({ chance }: Candidate): boolean => chance <= MOST_CHANCE;

/** The mistakes in this very step, from the person's own figures, and from right ones where those differ. */
function mistakesHere(books: Bookkeeping, id: QuantityId): Attempts {
  const mistakes = (mistakesOf(books.trace.structure).get(id) ?? []).filter(
    ({ needs }) => needs === undefined || books.isWritten(needs),
  );
  const isLed = (books.judged.get(id)?.slips.length ?? 0) > 0;
  const own = books.world('ownShort');
  const worlds = isLed ? [own, books.world('soundShort')] : [own];
  const tried = worlds.flatMap((world) => mistakes.map((mistake) => ({ world, mistake })));
  const values = tried.map(({ world, mistake }) =>
    numberOf(mistake.expression, (needed) => world.middleOf(needed)),
  );
  return {
    // The sign alone comes last.
    values: [...values, -middleOf(books.carried(id))],
    at: (index) => {
      const one = tried[index];
      if (one === undefined) return turned(books, id);
      const { id: name, variant, other, expression } = one.mistake;
      return {
        diagnosis: () => ({ id: name, ...(other !== undefined && { other }) }),
        ...(isHabit(name) && { habit: `${name} ${variant}` }),
        range: (by) =>
          rangeOf(expression, (needed, shortening) => one.world.of(needed, shortening), by),
      };
    },
  };
}

/** The sign alone. */
const turned = (books: Bookkeeping, id: QuantityId): Trial => ({
  diagnosis: () => ({ id: 'signLost' }),
  habit: 'signLost',
  range: (by) =>
    negated(by === undefined ? books.carried(id) : books.world('ownShort').workedOut(id, by)),
});

interface Values {
  readonly of: readonly QuantityId[];
  readonly sound: Float64Array;
  readonly own: Float64Array;
}

const values = new WeakMap<Bookkeeping, Values>();

/** Another quantity's value, written in this one's place: as it should be, or as the person has it by then. */
function otherQuantities(books: Bookkeeping, id: QuantityId): Attempts {
  const order = orderOf(books.trace.structure);
  const place = order.get(id) ?? 0;
  const known = values.get(books) ?? valuesOf(books, [...order.keys()]);
  values.set(books, known);
  const { of, sound, own } = known;
  // Own figures of what comes later are not yet there; and its own value is no other's.
  const all = new Float64Array(of.length + place);
  all.set(sound);
  all[place] = Number.NaN;
  all.set(own.subarray(0, place), of.length);
  return {
    values: all,
    at: (index) => {
      const isSound = index < of.length;
      const other = of[isSound ? index : index - of.length] ?? id;
      const range = books.world(isSound ? 'soundShort' : 'ownShort').of(other);
      return { diagnosis: () => ({ id: 'valueOfOther', other }), range: () => range };
    },
  };
}

function valuesOf(books: Bookkeeping, of: readonly QuantityId[]): Values {
  const middles = (name: WorldName): Float64Array =>
    Float64Array.from(of, (id) => books.world(name).middleOf(id));
  return { of, sound: middles('soundShort'), own: middles('ownShort') };
}

/** What the same quantity comes to in the update after this one. */
function nextUpdate(books: Bookkeeping, id: QuantityId): Attempts {
  const value = books.nextValue(id);
  return {
    values: [value],
    at: () => ({
      diagnosis: () => ({ id: 'nextUpdate' }),
      habit: 'nextUpdate',
      range: () => asHeld(value),
    }),
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
