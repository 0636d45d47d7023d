import type { QuantityId } from '../ids';
import type { Bookkeeping, WorldName } from './bookkeeping';
import { habitsReaching } from './dependants';
import { digitSlips } from './digitSlips';
import { habitTrials, siteTrials } from './elsewhere';
import { type Figure, fits } from './figure';
import { asHeld, type Interval, middleOf, negated } from './interval';
import { type Mistake, mistakesOf, programsOf } from './misconceptions';
import { nextValue } from './nextUpdate';
import type { Program } from './programs';
import { SortedNumbers } from './sortedNumbers';
import {
  type Attempts,
  type Candidate,
  type Case,
  MOST_CHANCE,
  type Trial,
  Trials,
} from './triedMistakes';
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
): Trials => new Trials({ figure, reference, noise: books.noise(id), start, near });

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
  const mistakes = mistakesOf(structure).get(id) ?? [];
  const programs = programsOf(structure, id);
  const isLed = (books.judged.get(id)?.slips.length ?? 0) > 0;
  const numbers = numbersOf(books);
  const names = isLed ? LED : NOT_LED;
  // The sign alone comes last.
  const tried: number[] = [];
  for (let i = 0; i < mistakes.length; i++) {
    const needs = mistakes[i]?.needs;
    if (needs === undefined || books.isWritten(needs)) tried.push(i);
  }
  const ofEach = tried.length;
  const turnedAt = ofEach * names.length;
  const isTurned = (index: number): boolean => index === turnedAt;
  const mistakeAt = (index: number): Mistake =>
    mistakes[tried[index % ofEach] as number] as Mistake;
  const programAt = (index: number): Program =>
    programs[tried[index % ofEach] as number] as Program;
  const nameAt = (index: number): 'ownShort' | 'soundShort' =>
    names[index < ofEach ? 0 : 1] ?? 'ownShort';
  return {
    count: turnedAt + 1,
    value: (index) =>
      isTurned(index) ? -middleOf(reference) : programAt(index).run(numbers[nameAt(index)]),
    habit: (index) => (isTurned(index) ? 'signLost' : mistakeAt(index).habit),
    at: (index) => {
      if (isTurned(index)) return turned(books, id);
      const { id: kind, other } = mistakeAt(index);
      const [name, program] = [nameAt(index), programAt(index)];
      return {
        diagnosis: () => ({ id: kind, ...(other !== undefined && { other }) }),
        range: (by) => books.world(name).by(program, by),
      };
    },
  };
}

/** Whose figures a mistake is made from: the person's own, and right ones where those differ. */
const NOT_LED = ['ownShort'] as const;
const LED = ['ownShort', 'soundShort'] as const;

/** The sign alone. */
const turned = (books: Bookkeeping, id: QuantityId): Trial => ({
  diagnosis: () => ({ id: 'signLost' }),
  range: (by) =>
    negated(by === undefined ? books.carried(id) : books.world('ownShort').workedOut(id, by)),
});

/** Each quantity as it is written, or a number in the middle of what it can be, in the order of the work. */
interface Numbers {
  readonly soundShort: Float64Array;
  readonly ownShort: Float64Array;
  /** The same by size. */
  readonly sorted: Readonly<Record<'soundShort' | 'ownShort', SortedNumbers>>;
}

const known = new WeakMap<Bookkeeping, Numbers>();

function numbersOf(books: Bookkeeping): Numbers {
  let numbers = known.get(books);
  if (numbers === undefined) {
    const ids = idsOf(books.trace.structure);
    const middles = (name: WorldName): Float64Array => {
      const world = books.world(name);
      const written = (id: QuantityId, place: number) =>
        world.counts(place) ? books.figures.get(id) : undefined;
      return Float64Array.from(
        ids,
        (id, place) => written(id, place)?.value ?? world.middleAt(place),
      );
    };
    const [soundShort, ownShort] = [middles('soundShort'), middles('ownShort')];
    const sorted = {
      soundShort: new SortedNumbers(soundShort),
      ownShort: new SortedNumbers(ownShort),
    };
    numbers = { soundShort, ownShort, sorted };
    known.set(books, numbers);
  }
  return numbers;
}

const noHabit = (): undefined => undefined;

/** Another quantity's value, written in this one's place: as it should be, or as the person has it by then. */
function otherQuantities(books: Bookkeeping, id: QuantityId): Attempts {
  const order = orderOf(books.trace.structure);
  const place = order.get(id) ?? 0;
  const ids = idsOf(books.trace.structure);
  const { size } = order;
  const { soundShort, ownShort, sorted } = numbersOf(books);
  return {
    // Own figures of what comes later are not yet there; and its own value is no other's.
    count: size + place,
    value: (index) => {
      if (index === place) return Number.NaN;
      return (index < size ? soundShort[index] : ownShort[index - size]) as number;
    },
    between: (low, high) => [
      ...sorted.soundShort.between(low, high),
      ...sorted.ownShort
        .between(low, high)
        .filter((one) => one < place)
        .map((one) => size + one),
    ],
    habit: noHabit,
    at: (index) => {
      const isSound = index < size;
      const other = ids[isSound ? index : index - size] ?? id;
      const range = books.world(isSound ? 'soundShort' : 'ownShort').of(other);
      return { diagnosis: () => ({ id: 'valueOfOther', other }), range: () => range };
    },
  };
}

/** What the same quantity comes to in the update after this one. */
function nextUpdate(books: Bookkeeping, id: QuantityId): Attempts {
  const value = nextValue(books.trace, id);
  return {
    count: 1,
    value: () => value,
    habit: () => 'nextUpdate',
    at: () => ({
      diagnosis: () => ({ id: 'nextUpdate' }),
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
