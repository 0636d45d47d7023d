import type { Column } from '../expressions/compileColumns';
import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import type { Bookkeeping } from './bookkeeping';
import { habitsReaching, reachOf } from './dependants';
import { type From, type Ground, groundOf, unwrittenBefore } from './ground';
import { HabitNumbers, lanesOf } from './habitNumbers';
import { keptOf } from './kept';
import type { Diagnosis } from './mark';
import type { Habit, Mistake } from './misconceptions';
import { MistakenNumbers } from './mistakenNumbers';
import { type Program, programOf } from './programs';
import { SiteNumbers } from './siteNumbers';
import type { Attempts } from './triedMistakes';
import { idsOf, orderOf } from './ways';
import type { World } from './world';

const NO_ATTEMPTS: Attempts = {
  count: 0,
  value: () => Number.NaN,
  habit: () => undefined,
  at: () => {
    throw new Error('there is none');
  },
};

/** What the habits make of the numbers on a ground. */
const numbersOfHabits = new WeakMap<Ground, HabitNumbers>();
/** The same of each habit that may lead round in a circle. */
const numbersOfOne = new WeakMap<Ground, Map<Habit, MistakenNumbers>>();
/** All that quantities can be by a mistake, of the few that are looked at more closely. */
const worlds = new WeakMap<Ground, Map<Habit | Mistake, World>>();

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
  const { of: lanes } = lanesOf(structure);
  const numbersBy = (habit: Habit): MistakenNumbers =>
    keptOf(numbersOfOne, ground, habit, () => {
      const reach = reachOf(structure, habit);
      return new MistakenNumbers(ground, reach, programsOfHabit(structure, habit));
    });
  let anew: Column | undefined;
  return {
    count: habits.length,
    value: (index) => {
      const habit = habits[index] as Habit;
      const lane = lanes.get(habit);
      if (lane === undefined) return numbersBy(habit).anew(place);
      anew ??= numbersOn(ground).anew(place);
      return anew[lane] as number;
    },
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
      const world = (): World =>
        keptOf(worlds, ground, habit, () =>
          ground.mistaken((of) => programsOfHabit(structure, habit)[of], reachOf(structure, habit)),
        );
      const program = programsOfHabit(structure, habit)[place] ?? ground.program(place);
      return { diagnosis, range: (by) => world().by(program, by) };
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
      const [mistake, mistaken] = [numbers.mistakes[inSite] as Mistake, numbers.programs[inSite]];
      const at = idsOf(structure)[site] as QuantityId;
      const { id: name, other } = mistake;
      const diagnosis = () => ({ id: name, at, ...(other !== undefined && { other }) });
      const world = (): World =>
        keptOf(worlds, ground, mistake, () =>
          ground.mistaken((of) => (of === site ? mistaken : undefined), reachOf(structure, at)),
        );
      return { diagnosis, range: (by) => world().by(program, by) };
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

const programs = new WeakMap<Structure, Map<Habit, readonly (Program | undefined)[]>>();

/** What a habit makes of each quantity, at its place in the order of the work. */
const programsOfHabit = (structure: Structure, habit: Habit): readonly (Program | undefined)[] =>
  keptOf(programs, structure, habit, () => {
    const order = orderOf(structure);
    const made: (Program | undefined)[] = [];
    for (const [id, expression] of habit.expressions) {
      made[order.get(id) as number] = programOf(structure, expression);
    }
    return made;
  });
