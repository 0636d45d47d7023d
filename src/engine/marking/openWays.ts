import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { type Program, programOf } from './programs';
import { idsOf, orderOf, waysTo } from './ways';

/** The formulas that a quantity is worked out by, made ready; quantities by their places in the order of the work. */
export interface OpenWays {
  readonly lines: readonly Program[];
  /** All that the lines take, each once. */
  readonly needed: readonly number[];
  /** Those that are taken where what they need is written down. */
  readonly routes: readonly { readonly needs: number; readonly way: Program }[];
  /** All of them in order, as far as they were asked for: by the routes that are taken, as the bits of a number. */
  readonly inOrder: Map<number, readonly Program[]>;
}

const cache = new WeakMap<Structure, (OpenWays | undefined)[]>();

/** The ways to the quantity at a place, its own expression first; none to what is given. */
export function waysAt(structure: Structure, place: number): OpenWays {
  let all = cache.get(structure);
  if (all === undefined) {
    all = new Array<undefined>(orderOf(structure).size);
    cache.set(structure, all);
  }
  let ways = all[place];
  if (ways === undefined) {
    const { lines, routes } = waysTo(structure, idsOf(structure)[place] as QuantityId);
    const made = lines.map((line) => programOf(structure, line));
    ways = {
      lines: made,
      needed: [...new Set(made.flatMap(({ needs }) => needs))],
      routes: routes.map(({ needs, expression }) => ({
        needs: orderOf(structure).get(needs) ?? -1,
        way: programOf(structure, expression),
      })),
      inOrder: new Map(),
    };
    all[place] = ways;
  }
  return ways;
}

/**
 * All of them: first those by what `isWritten` says is written down, as the nearest at hand, and last those by a quantity
 * that was worked out, but not written down.
 */
export function allWays(
  { lines, routes, inOrder }: OpenWays,
  isWritten: (place: number) => boolean,
): readonly Program[] {
  if (routes.length === 0) return lines;
  let written = 0;
  for (let i = 0; i < routes.length; i++) {
    if (isWritten((routes[i] as OpenWays['routes'][number]).needs)) written += 2 ** i;
  }
  let ways = inOrder.get(written);
  if (ways === undefined) {
    const [open, hidden]: [Program[], Program[]] = [[], []];
    for (const { needs, way } of routes) (isWritten(needs) ? open : hidden).push(way);
    ways = [...open, ...lines, ...hidden];
    inOrder.set(written, ways);
  }
  return ways;
}
