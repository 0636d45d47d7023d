import { dependenciesOf } from '../expressions/dependencies';
import {
  type Expression,
  meanedSum,
  number,
  power,
  product,
  quantitiesIn,
  quantity,
} from '../expressions/expression';
import {
  derivativeId,
  errorId,
  exampleIn,
  netId,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
  withoutExample,
} from '../ids';
import { inExampleOf, ofExample } from './batch';
import type { Structure } from './structure';

/** Another way to the same number, which people take where they have written down the quantity that it needs. */
export interface Route {
  readonly needs: QuantityId;
  readonly expression: Expression;
}

const cache = new WeakMap<Structure, ReadonlyMap<QuantityId, readonly Route[]>>();

/** The other ways to each quantity, beside its own expression. */
export function routesOf(structure: Structure): ReadonlyMap<QuantityId, readonly Route[]> {
  let routes = cache.get(structure);
  if (routes === undefined) {
    const { definitions } = structure;
    routes = new Map(
      [...definitions].map(([id, { kind }]) => [
        id,
        kind === 'given' ? [] : waysTo(structure, id).filter((way) => isThere(way, definitions)),
      ]),
    );
    cache.set(structure, routes);
  }
  return routes;
}

/** What only led to something that is given midway is no way to anything. */
const isThere = ({ expression }: Route, definitions: Structure['definitions']): boolean =>
  quantitiesIn(expression).every((id) => definitions.has(id));

function waysTo(structure: Structure, id: QuantityId): readonly Route[] {
  const { one } = structure;
  const example = exampleIn(id);
  if (one !== undefined && example !== undefined) {
    // Within an example of a batch the ways are those of an update by one.
    return waysTo(one, withoutExample(id)).map(({ needs, expression }) => ({
      needs: ofExample(structure, needs, example),
      expression: inExampleOf(structure, expression, example),
    }));
  }
  return [
    ...sameDerivative(structure, id),
    ...throughDelta(structure, id),
    ...uncancelled(structure, id),
  ];
}

/**
 * Where only one error contains an output neuron, ∂E/∂(its net or out) is ∂(that error)/∂(it), or its share in the
 * mean. The net input of a softmax is in all of them.
 */
function sameDerivative({ definitions, forward }: Structure, id: QuantityId): Route[] {
  const parts = parseId(id);
  if (parts.kind !== 'derivative') return [];
  const neuron = forward.neuronOf.get(parts.by);
  if (neuron === undefined) return [];
  const own = errorId(neuron);
  const other = parts.of === own ? TOTAL_ERROR : parts.of === TOTAL_ERROR ? own : undefined;
  const same = other === undefined ? undefined : derivativeId(other, parts.by);
  if (same === undefined || !definitions.has(same)) return [];
  const isInAnother = forward.errors.some(
    (error) =>
      error !== own &&
      error !== TOTAL_ERROR &&
      dependenciesOf(error, forward.expressions).has(parts.by),
  );
  if (isInAnother) return [];
  const total = forward.expressions.get(TOTAL_ERROR);
  const shares = total === undefined ? undefined : meanedSum(total)?.terms.length;
  if (shares === undefined) return [{ needs: same, expression: quantity(same) }];
  // In a mean each error counts for its share alone.
  const factor = parts.of === own ? number(shares) : power(number(shares), number(-1));
  return [{ needs: same, expression: product(quantity(same), factor) }];
}

/** ∂E/∂w = ∂E/∂net · ∂net/∂w, where the first is already worked out as the neuron's delta. */
function throughDelta({ definitions, forward }: Structure, id: QuantityId): Route[] {
  const parts = parseId(id);
  if (parts.kind !== 'derivative' || parts.of !== TOTAL_ERROR) return [];
  if (definitions.get(id)?.kind !== 'chain' || !forward.parameters.includes(parts.by)) return [];
  return forward.layers
    .flatMap(({ neurons }) => neurons)
    .map(({ name }) => ({
      delta: derivativeId(TOTAL_ERROR, netId(name)),
      local: derivativeId(netId(name), parts.by),
    }))
    .filter(({ delta, local }) => definitions.has(delta) && definitions.has(local))
    .map(({ delta, local }) => ({
      needs: delta,
      expression: product(quantity(delta), quantity(local)),
    }));
}

/** Where a chain has cancelled, it is just as right to multiply its factors as they are. */
function uncancelled({ definitions }: Structure, id: QuantityId): Route[] {
  const definition = definitions.get(id);
  const chain = definition?.kind === 'cancelled' ? definition.lines?.[0]?.expression : undefined;
  if (chain === undefined) return [];
  const [needs] = quantitiesIn(chain);
  return needs === undefined ? [] : [{ needs, expression: chain }];
}
