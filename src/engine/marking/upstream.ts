import type { Structure } from '../update/structure';
import type { Places } from './dependants';
import { keptOf } from './kept';
import { waysAt } from './openWays';
import { orderOf } from './ways';

const allUpstream = new WeakMap<Structure, Map<number, Places>>();

/** All that the quantity at a place may be worked from, by any way. */
export const upstreamOf = (structure: Structure, from: number): Places =>
  keptOf(allUpstream, structure, from, () => {
    const places = new Uint8Array(orderOf(structure).size);
    const always = (): boolean => true;
    goUpstream(structure, from, always, (place) => {
      places[place] = 1;
      return true;
    });
    return places;
  });

/**
 * Goes through all that a quantity is worked from, the nearest first, each once, as far as `visit` says to go on from a
 * place. Routes are taken where `isOpen` says that what they need is written down.
 */
export function goUpstream(
  structure: Structure,
  from: number,
  isOpen: (place: number) => boolean,
  visit: (place: number) => boolean,
): void {
  const seen = new Uint8Array(orderOf(structure).size);
  seen[from] = 1;
  const queue = [from];
  const take = (places: readonly number[]): void => {
    for (const place of places) {
      if (seen[place] === 1) continue;
      seen[place] = 1;
      if (visit(place)) queue.push(place);
    }
  };
  // Grows as it is gone through.
  for (const place of queue) {
    const { lines, routes } = waysAt(structure, place);
    for (const { needs, way } of routes) if (isOpen(needs)) take(way.needs);
    for (const way of lines) take(way.needs);
  }
}
