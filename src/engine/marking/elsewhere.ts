import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { habitsReaching, reachOf } from './dependants';
import { type From, type Ground, groundOf, unwrittenBefore } from './ground';
import { HabitNumbers, programsOfHabit } from './habitNumbers';
import { keptOf } from './kept';
import type { Diagnosis } from './mark';
import type { Habit, Mistake } from './misconceptions';
import type { MistakenRanges, TriedOut } from './mistakenRanges';
import { programOf } from './programs';
import { placesBetween } from './sheetNumbers';
import { SiteNumbers } from './siteNumbers';
import type { Attempts } from './triedMistakes';
import { idsOf, orderOf } from './ways';

const NO_ATTEMPTS: Attempts = {
  count: 0,
  value: () => Number.NaN,
  between: () => [],
  habit: () => undefined,
  at: () => {
    throw new Error('there is none');
  },
};

/** What the habits make of the numbers on a ground. */
const numbersOfHabits = new WeakMap<Ground, HabitNumbers>();

/** All that quantities can be by a habit, of the few that are looked at more closely. */
interface RangesOfHabit {
  readonly tried: TriedOut;
  readonly ranges: MistakenRanges;
}

const rangesOfHabits = new WeakMap<Ground, Map<Habit, RangesOfHabit>>();

/** One mistake made throughout, from the person's figures or, `afresh`, as if none were written. */
export function habitTrials(books: Bookkeeping, id: QuantityId, from: From): Attempts {
  const { trace } = books;
  const { structure } = trace;
  const place = orderOf(structure).get(id) as number;
  // Nothing is hidden where all is written down. Who has slipped before goes on from that; and where nothing is
  // written, all is worked out anew.
  const isTried =
    from === 'written'
      ? groundOf(books, from).unwritten(place).length > 0
      : books.judged.get(id)?.slips.length === 0 && books.writtenBefore(id).length > 0;
  if (!isTried) return NO_ATTEMPTS;
  const ground = groundOf(books, from);
  const habits = habitsReaching(structure, id);
  let found: Readonly<Float64Array> | undefined;
  /** What each of them comes to. */
  const values = (): Readonly<Float64Array> => {
    found ??= numbersOn(ground).ofThoseReaching(place);
    return found;
  };
  return {
    count: habits.length,
    value: (index) => values()[index] as number,
    between: (low, high) => placesBetween(values(), habits.length, low, high),
    habit: (index) => habits[index]?.key,
    at: (index) => {
      const habit = habits[index] as Habit;
      const diagnosis = (): Diagnosis => {
        const unknown = new Set(unwrittenBefore(ground, place));
        const places = [...habit.expressions.keys()].filter((one) =>
          unknown.has(orderOf(structure).get(one) as number),
        );
        const isStep = (one: QuantityId): boolean =>
          trace.phases.some(({ steps }) => steps.includes(one));
        const at = places.find(isStep) ?? places[0];
        return { id: habit.id, ...(at !== undefined && { at }) };
      };
      const mistaken = programsOfHabit(structure, habit);
      const program = mistaken[place] ?? ground.program(place);
      const ranges = (): RangesOfHabit =>
        keptOf(rangesOfHabits, ground, habit, () => ({
          tried: { at: (of) => mistaken[of], reach: reachOf(structure, habit) },
          ranges: ground.newMistaken(),
        }));
      return { diagnosis, range: (by) => ranges().ranges.of(program, ranges().tried, by) };
    },
  };
}

function numbersOn(ground: Ground): HabitNumbers {
  let numbers = numbersOfHabits.get(ground);
  if (numbers === undefined) {
    numbers = new HabitNumbers(ground);
    numbersOfHabits.set(ground, numbers);
  }
  return numbers;
}

const sites = new WeakMap<Ground, Map<number, SiteNumbers>>();

/** One mistake made once, in an earlier step that is not written down. */
export function siteTrials(books: Bookkeeping, id: QuantityId): Attempts {
  const { structure } = books.trace;
  const ground = groundOf(books, 'written');
  const place = orderOf(structure).get(id) as number;
  const places = ground.unwritten(place);
  if (places.length === 0) return NO_ATTEMPTS;
  const program = ground.program(place);
  const all = places.map((one) => keptOf(sites, ground, one, () => new SiteNumbers(ground, one)));
  return {
    count: all.reduce((sum, one) => sum + one.count, 0),
    value: (index) => {
      const { site, inSite } = siteAt(all, index);
      return (all[site] as SiteNumbers).only(program, inSite);
    },
    between: (low, high) => {
      const found: number[] = [];
      let before = 0;
      for (const one of all) {
        for (const inSite of one.between(program, low, high)) found.push(before + inSite);
        before += one.count;
      }
      return found;
    },
    habit: (index) => {
      const { site, inSite } = siteAt(all, index);
      return all[site]?.mistakes[inSite]?.habit;
    },
    at: (index) => {
      const { site: nth, inSite } = siteAt(all, index);
      const [site, numbers] = [places[nth] as number, all[nth] as SiteNumbers];
      const mistake = numbers.mistakes[inSite] as Mistake;
      const at = idsOf(structure)[site] as QuantityId;
      const { id: name, other, expression } = mistake;
      const diagnosis = () => ({ id: name, at, ...(other !== undefined && { other }) });
      const tried = {
        at: (of: number) => (of === site ? programOf(structure, expression) : undefined),
        reach: reachOf(structure, at),
      };
      return { diagnosis, range: (by) => ground.mistaken.of(program, tried, by) };
    },
  };
}

/** Of all mistakes that are tried one site after the other, at which site one is, and which of the mistakes there. */
function siteAt(
  all: readonly SiteNumbers[],
  index: number,
): { readonly site: number; readonly inSite: number } {
  let inSite = index;
  for (let site = 0; site < all.length; site++) {
    const { count } = all[site] as SiteNumbers;
    if (inSite < count) return { site, inSite };
    inSite -= count;
  }
  throw new RangeError(`there is no mistake ${index}`);
}
