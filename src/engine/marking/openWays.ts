import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { type Program, programOf } from './programs';
import { idsOf, orderOf, waysTo } from './ways';

/** The formulas that a quantity is worked out by, made ready; quantities by their places in the order of the work. */
export interface OpenWays {
  readonly lines: readonly Program[];
  /** Those that are taken where what they need is written down. */
  readonly routes: readonly { readonly needs: number; readonly way: Program }[];
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
    ways = {
      lines: lines.map((line) => programOf(structure, line)),
      routes: routes.map(({ needs, expression }) => ({
        needs: orderOf(structure).get(needs) ?? -1,
        way: programOf(structure, expression),
      })),
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
  { lines, routes }: OpenWays,
  isWritten: (place: number) => boolean,
): readonly Program[] {
  if (routes.length === 0) return lines;
  const [open, hidden]: [Program[], Program[]] = [[], []];
  for (const { needs, way } of routes) (isWritten(needs) ? open : hidden).push(way);
  return [...open, ...lines, ...hidden];
}
