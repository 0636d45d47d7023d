import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { keptOf } from './kept';
import { type Habit, habitsOf } from './misconceptions';
import { orderOf } from './ways';

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

/** Some quantities of a structure, as 1 at their places in the order of the work. */
export type Places = Uint8Array;

const reaches = new WeakMap<Structure, Map<QuantityId | Habit, Places>>();

/** All that a mistake about a quantity changes, or one that is made throughout. */
export const reachOf = (structure: Structure, mistaken: QuantityId | Habit): Places =>
  keptOf(reaches, structure, mistaken, () => {
    const order = orderOf(structure);
    const dependants = dependantsOfEach(structure);
    const reach = new Uint8Array(order.size);
    const places = typeof mistaken === 'string' ? [mistaken] : mistaken.expressions.keys();
    for (const place of places) {
      reach[order.get(place) as number] = 1;
      for (const of of dependants.get(place) ?? []) reach[order.get(of) as number] = 1;
    }
    return reach;
  });

const reaching = new WeakMap<Structure, Map<QuantityId, readonly Habit[]>>();

/** The mistakes that change a quantity where they are made throughout. */
export const habitsReaching = (structure: Structure, id: QuantityId): readonly Habit[] =>
  keptOf(reaching, structure, id, () => {
    const place = orderOf(structure).get(id) ?? 0;
    return habitsOf(structure).filter((habit) => reachOf(structure, habit)[place] === 1);
  });
