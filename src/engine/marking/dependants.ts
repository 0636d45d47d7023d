import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { type Habit, habitsOf } from './misconceptions';

const cache = new WeakMap<Structure, ReadonlyMap<QuantityId, ReadonlySet<QuantityId>>>();

/** For each quantity, all that is worked out from it. */
export function dependantsOfEach(
  structure: Structure,
): ReadonlyMap<QuantityId, ReadonlySet<QuantityId>> {
  let dependants = cache.get(structure);
  if (dependants === undefined) {
    const found = new Map<QuantityId, Set<QuantityId>>();
    for (const id of structure.definitions.keys()) found.set(id, new Set());
    const note = (on: QuantityId, of: QuantityId): void => {
      const set = found.get(on);
      if (set === undefined || set.has(of)) return;
      set.add(of);
      for (const needed of structure.definitions.get(on)?.dependsOn ?? []) note(needed, of);
    };
    for (const [id, { dependsOn }] of structure.definitions) {
      for (const needed of dependsOn) note(needed, id);
    }
    dependants = found;
    cache.set(structure, dependants);
  }
  return dependants;
}

const reaches = new WeakMap<Habit, ReadonlySet<QuantityId>>();

/** All that a mistake made throughout changes. */
export function habitReach(structure: Structure, habit: Habit): ReadonlySet<QuantityId> {
  let reach = reaches.get(habit);
  if (reach === undefined) {
    const dependants = dependantsOfEach(structure);
    const places = [...habit.expressions.keys()];
    reach = new Set([...places, ...places.flatMap((place) => [...(dependants.get(place) ?? [])])]);
    reaches.set(habit, reach);
  }
  return reach;
}

const reaching = new WeakMap<Structure, Map<QuantityId, readonly Habit[]>>();

/** The mistakes that change a quantity where they are made throughout. */
export function habitsReaching(structure: Structure, id: QuantityId): readonly Habit[] {
  let known = reaching.get(structure);
  if (known === undefined) {
    known = new Map<QuantityId, readonly Habit[]>();
    reaching.set(structure, known);
  }
  let habits = known.get(id);
  if (habits === undefined) {
    habits = habitsOf(structure).filter((habit) => habitReach(structure, habit).has(id));
    known.set(id, habits);
  }
  return habits;
}
