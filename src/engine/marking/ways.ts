import { children, type Expression, quantitiesIn } from '../expressions/expression';
import type { QuantityId } from '../ids';
import { byFound, byPaths } from '../update/byFound';
import { type Route, routesOf } from '../update/routes';
import type { Definition, Structure } from '../update/structure';

/** All the formulas that a quantity is worked out by. */
export interface Ways {
  /** Its own expression, and the other lines of its derivation that can be worked out. */
  readonly lines: readonly Expression[];
  /** Those that are taken where what they need is written down. */
  readonly routes: readonly Route[];
}

const NONE: Ways = { lines: [], routes: [] };

const cache = new WeakMap<Structure, Map<QuantityId, Ways>>();

/** The ways to a quantity, its own expression first; none to what is given. */
export function waysTo(structure: Structure, id: QuantityId): Ways {
  let known = cache.get(structure);
  if (known === undefined) {
    known = new Map<QuantityId, Ways>();
    cache.set(structure, known);
  }
  let ways = known.get(id);
  if (ways === undefined) {
    ways = findWays(structure, id);
    known.set(id, ways);
  }
  return ways;
}

function findWays(structure: Structure, id: QuantityId): Ways {
  const definition = structure.definitions.get(id);
  if (definition === undefined || definition.kind === 'given') return NONE;
  const lines = new Map([[JSON.stringify(definition.expression), definition.expression]]);
  for (const { expression } of definition.lines ?? []) {
    const isOpen =
      !holdsDerivative(expression) &&
      quantitiesIn(expression).every(
        (needed) => needed !== id && structure.definitions.has(needed),
      );
    if (isOpen) lines.set(JSON.stringify(expression), expression);
  }
  const routes = [...(routesOf(structure).get(id) ?? []), ...byDeltas(structure, definition)];
  return { lines: [...lines.values()], routes };
}

/** What comes back to an output, by the δ that were found: without the shares, or the slopes of single errors. */
function byDeltas(structure: Structure, { id, role }: Definition): readonly Route[] {
  const isOfError =
    role.kind === 'derivative' && structure.definitions.get(role.of)?.role.kind === 'error';
  const found = isOfError ? byFound(structure, id) : byPaths(structure, id);
  if (found === undefined) return [];
  const [needs] = quantitiesIn(found);
  return needs === undefined ? [] : [{ needs, expression: found }];
}

const holdsDerivative = (expression: Expression): boolean =>
  expression.kind === 'derivative' || children(expression).some(holdsDerivative);

const indices = new WeakMap<Structure, ReadonlyMap<QuantityId, number>>();

/** The place of each quantity in the order of the work. */
export function orderOf(structure: Structure): ReadonlyMap<QuantityId, number> {
  let order = indices.get(structure);
  if (order === undefined) {
    order = new Map(idsOf(structure).map((id, i) => [id, i]));
    indices.set(structure, order);
  }
  return order;
}

const givens = new WeakMap<Structure, Uint8Array>();

/** 1 at the places of the quantities that are given. */
export function givenPlaces(structure: Structure): Uint8Array {
  let places = givens.get(structure);
  if (places === undefined) {
    places = Uint8Array.from(structure.definitions.values(), ({ kind }) =>
      kind === 'given' ? 1 : 0,
    );
    givens.set(structure, places);
  }
  return places;
}

const idLists = new WeakMap<Structure, readonly QuantityId[]>();

/** The quantities in the order of the work. */
export function idsOf(structure: Structure): readonly QuantityId[] {
  let ids = idLists.get(structure);
  if (ids === undefined) {
    ids = [...structure.definitions.keys()];
    idLists.set(structure, ids);
  }
  return ids;
}
