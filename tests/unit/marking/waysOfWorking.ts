import type { AnyTrace, QuantityId } from '../../../src/engine';
import { children, type Expression, quantitiesIn } from '../../../src/engine/expressions';
import { byFound, byPaths } from '../../../src/engine/update';
import { routesOf } from '../../../src/engine/update/routes';

const holdsDerivative = (expression: Expression): boolean =>
  expression.kind === 'derivative' || children(expression).some(holdsDerivative);

/** The formulas that an update has for a quantity: each line of its derivation, what it leads with, and the routes by other quantities. */
export function waysOfWorking({ structure }: AnyTrace, id: QuantityId): readonly Expression[] {
  const { definitions } = structure;
  const definition = definitions.get(id);
  if (definition === undefined) return [];
  const order = [...definitions.keys()];
  const lines = (definition.lines ?? []).map(({ expression }) => expression);
  const routes = (routesOf(structure).get(id) ?? [])
    .filter(({ needs }) => order.indexOf(needs) < order.indexOf(id))
    .map(({ expression }) => expression);
  const leads = [byFound(structure, id), byPaths(structure, id)].flatMap((lead) => lead ?? []);
  return [
    definition.expression,
    ...leads,
    ...[...lines, ...routes].filter(
      (one) =>
        !holdsDerivative(one) &&
        quantitiesIn(one).every((needed) => needed !== id && definitions.has(needed)),
    ),
  ];
}
