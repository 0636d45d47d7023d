import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import type { Bookkeeping } from './bookkeeping';
import { habitsReaching, reachOf } from './dependants';
import { type From, type Ground, groundOf, unwrittenBefore } from './ground';
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

/** What each habit makes of the numbers on a ground: it is tried on many figures. */
const numbersOfHabits = new WeakMap<Ground, Map<Habit, MistakenNumbers>>();
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
  const numbersBy = (habit: Habit): MistakenNumbers =>
    keptOf(
      numbersOfHabits,
      ground,
      habit,
      () =>
        new MistakenNumbers(ground, reachOf(structure, habit), programsOfHabit(structure, habit)),
    );
  return {
    count: habits.length,
    value: (index) => numbersBy(habits[index] as Habit).anew(place),
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
          ground.mistaken((of) => habit.expressions.get(of), reachOf(structure, habit)),
        );
      const { expression } = numbersBy(habit).programAt(place);
      return { diagnosis, range: (by) => world().by(expression, by) };
    },
  };
}

const sites = new WeakMap<Ground, Map<QuantityId, SiteNumbers>>();

/** One mistake made once, in an earlier step that is not written down. */
export function siteTrials(books: Bookkeeping, id: QuantityId): Attempts {
  const { structure } = books.trace;
  const ground = groundOf(books, 'written');
  const place = orderOf(structure).get(id) as number;
  const places = ground.unwritten(place);
  if (places.length === 0) return NO_ATTEMPTS;
  const program = ground.program(place);
  const made = places.map((one) => {
    const at = idsOf(structure)[one] as QuantityId;
    const numbers = keptOf(sites, ground, at, () => new SiteNumbers(ground, at));
    return { at, mistakes: numbers.mistakes, values: numbers.by(program) };
  });
  const values = new Float64Array(made.reduce((sum, { mistakes }) => sum + mistakes.length, 0));
  let count = 0;
  for (const one of made) {
    values.set(one.values, count);
    count += one.values.length;
  }
  return {
    count,
    value: (index) => values[index] as number,
    habit: (index) => siteAt(made, index)[1].habit,
    at: (index) => {
      const [at, mistake] = siteAt(made, index);
      const { id: name, other } = mistake;
      const diagnosis = () => ({ id: name, at, ...(other !== undefined && { other }) });
      const world = (): World =>
        keptOf(worlds, ground, mistake, () =>
          ground.mistaken(
            (of) => (of === at ? mistake.expression : undefined),
            reachOf(structure, at),
          ),
        );
      return { diagnosis, range: (by) => world().by(program.expression, by) };
    },
  };
}

/** Which mistake is tried at an index, and where, of all that are tried one after the other. */
function siteAt(
  made: readonly { readonly at: QuantityId; readonly mistakes: readonly Mistake[] }[],
  index: number,
): readonly [QuantityId, Mistake] {
  let left = index;
  for (const { at, mistakes } of made) {
    const mistake = mistakes[left];
    if (mistake !== undefined) return [at, mistake];
    left -= mistakes.length;
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
