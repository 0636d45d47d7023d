import type { Structure } from '../update/structure';
import type { Places } from './dependants';
import { keptOf } from './kept';
import { type OpenWays, waysAt } from './openWays';
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

/** At the places that were seen, at which turn: new ones for each would be most of the work. No turn goes on within one. */
let seen = new Uint32Array();
let turns = 0;

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
  const { size } = orderOf(structure);
  if (seen.length < size) seen = new Uint32Array(2 * size);
  const turn = ++turns;
  const marks = seen;
  marks[from] = turn;
  const queue = [from];
  const take = (places: readonly number[]): void => {
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      if (marks[place] === turn) continue;
      marks[place] = turn;
      if (visit(place)) queue.push(place);
    }
  };
  // Grows as it is gone through.
  for (let i = 0; i < queue.length; i++) {
    const { needed, routes } = waysAt(structure, queue[i] as number);
    for (let j = 0; j < routes.length; j++) {
      const { needs, way } = routes[j] as OpenWays['routes'][number];
      if (isOpen(needs)) take(way.needs);
    }
    take(needed);
  }
}
