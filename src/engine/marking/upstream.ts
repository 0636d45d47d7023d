import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { namedIn } from './named';
import { idsOf, orderOf, waysTo } from './ways';

/** What a quantity is worked from, at places in the order of the work. */
interface Sources {
  /** All that its own formulas name, in reading order. */
  readonly lines: readonly number[];
  /** Those by a quantity that has to be written down. */
  readonly routes: readonly { readonly needs: number; readonly places: readonly number[] }[];
}

const cache = new WeakMap<Structure, (Sources | undefined)[]>();

/** What the quantity at a place is worked from, found when first asked for; what is given is worked from nothing. */
function sourcesOf(structure: Structure, place: number): Sources {
  let all = cache.get(structure);
  if (all === undefined) {
    all = [];
    cache.set(structure, all);
  }
  let sources = all[place];
  if (sources === undefined) {
    sources = sourcesAt(structure, idsOf(structure)[place] as QuantityId);
    all[place] = sources;
  }
  return sources;
}

function sourcesAt(structure: Structure, id: QuantityId): Sources {
  const order = orderOf(structure);
  const placesIn = (expression: Expression): readonly number[] =>
    namedIn(expression).flatMap((named) => order.get(named) ?? []);
  const { lines, routes } = waysTo(structure, id);
  return {
    lines: [...new Set(lines.flatMap(placesIn))],
    routes: routes.map(({ needs, expression }) => ({
      needs: order.get(needs) ?? -1,
      places: placesIn(expression),
    })),
  };
}

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
    const { lines, routes } = sourcesOf(structure, place);
    for (const { needs, places } of routes) if (isOpen(needs)) take(places);
    take(lines);
  }
}
