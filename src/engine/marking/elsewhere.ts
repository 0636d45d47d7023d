import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import { reachOf } from './dependants';
import { type From, type Ground, groundOf, unwrittenBefore } from './ground';
import { HabitNumbers, programsOfHabit, reachingAt } from './habitNumbers';
import { type Interval, NOTHING } from './interval';
import { keptOf } from './kept';
import type { Habit, Mistake } from './misconceptions';
import type { MistakenRanges, TriedOut } from './mistakenRanges';
import type { Shortening } from './shortening';
import { SiteNumbers } from './siteNumbers';
import type { Attempts } from './triedMistakes';
import { idsOf, orderOf } from './ways';

const NO_ATTEMPTS: Attempts = {
  count: 0,
  value: () => Number.NaN,
  between: () => [],
  habit: () => undefined,
  range: () => NOTHING,
  diagnosis: () => {
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
  const { habits } = reachingAt(structure, place);
  const numbers = numbersOn(ground);
  return {
    count: habits.length,
    value: (index) => numbers.at(place, index),
    between: (low, high) => numbers.between(place, low, high),
    habit: (index) => habits[index]?.key,
    range: (index, by) => rangeByHabit(ground, habits[index] as Habit, place, by),
    diagnosis: (index) => {
      const { id: name, expressions } = habits[index] as Habit;
      const unknown = new Set(unwrittenBefore(ground, place));
      const places = [...expressions.keys()].filter((one) =>
        unknown.has(orderOf(structure).get(one) as number),
      );
      const isStep = (one: QuantityId): boolean =>
        trace.phases.some(({ steps }) => steps.includes(one));
      const at = places.find(isStep) ?? places[0];
      return { id: name, ...(at !== undefined && { at }) };
    },
  };
}

/** All that the formula of the quantity at a place can come to by a habit. */
function rangeByHabit(
  ground: Ground,
  habit: Habit,
  place: number,
  by: Shortening | undefined,
): Interval {
  const { structure } = ground.trace;
  const mistaken = programsOfHabit(structure, habit);
  const { tried, ranges } = keptOf(rangesOfHabits, ground, habit, () => ({
    tried: { at: (of) => mistaken[of], reach: reachOf(structure, habit) },
    ranges: ground.newMistaken(),
  }));
  return ranges.of(mistaken[place] ?? ground.program(place), tried, by);
}

function numbersOn(ground: Ground): HabitNumbers {
  let numbers = numbersOfHabits.get(ground);
  if (numbers === undefined) {
    numbers = new HabitNumbers(ground);
    numbersOfHabits.set(ground, numbers);
  }
  return numbers;
}

const sites = new WeakMap<Ground, (SiteNumbers | undefined)[]>();

/** What the mistakes about each of the quantities at some places make of a ground. */
function sitesOn(ground: Ground, places: readonly number[]): readonly SiteNumbers[] {
  const known = sites.get(ground) ?? new Array<undefined>(ground.numbers.length);
  sites.set(ground, known);
  return places.map((place) => {
    const site = known[place] ?? new SiteNumbers(ground, place);
    known[place] = site;
    return site;
  });
}

/** One mistake made once, in an earlier step that is not written down. */
export function siteTrials(books: Bookkeeping, id: QuantityId): Attempts {
  const { structure } = books.trace;
  const ground = groundOf(books, 'written');
  const place = orderOf(structure).get(id) as number;
  const places = ground.unwritten(place);
  if (places.length === 0) return NO_ATTEMPTS;
  const program = ground.program(place);
  const all = sitesOn(ground, places);
  return {
    count: countOf(all),
    value: (index) => {
      const { site, inSite } = siteAt(all, index);
      return (all[site] as SiteNumbers).only(program, inSite);
    },
    between: (low, high) => {
      const found: number[] = [];
      let before = 0;
      for (let site = 0; site < all.length; site++) {
        const numbers = all[site] as SiteNumbers;
        const near = numbers.between(program, low, high);
        for (let i = 0; i < near.length; i++) found.push(before + (near[i] as number));
        before += numbers.count;
      }
      return found;
    },
    habit: (index) => {
      const { site, inSite } = siteAt(all, index);
      return all[site]?.mistakes[inSite]?.habit;
    },
    range: (index, by) => {
      const { site: nth, inSite } = siteAt(all, index);
      const tried = (all[nth] as SiteNumbers).tried(inSite);
      return ground.mistaken.of(program, tried, by);
    },
    diagnosis: (index) => {
      const { site: nth, inSite } = siteAt(all, index);
      const { id: name, other } = (all[nth] as SiteNumbers).mistakes[inSite] as Mistake;
      const at = idsOf(structure)[places[nth] as number] as QuantityId;
      return { id: name, at, ...(other !== undefined && { other }) };
    },
  };
}

function countOf(all: readonly SiteNumbers[]): number {
  let count = 0;
  for (let site = 0; site < all.length; site++) count += (all[site] as SiteNumbers).count;
  return count;
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
