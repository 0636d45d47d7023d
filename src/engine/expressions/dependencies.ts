import type { QuantityId } from '../ids';
import { type Expression, quantitiesIn } from './expression';

/** A quantity and all that it depends on, givens among them. */
export function dependenciesOf(
  of: QuantityId,
  expressions: ReadonlyMap<QuantityId, Expression>,
): ReadonlySet<QuantityId> {
  const found = new Set([of]);
  for (const id of found) {
    const expression = expressions.get(id);
    if (expression) for (const needed of quantitiesIn(expression)) found.add(needed);
  }
  return found;
}

/** All that depends on a quantity, in order. An expression stands after those that it takes in. */
export function dependantsOf(
  on: QuantityId,
  expressions: ReadonlyMap<QuantityId, Expression>,
): readonly QuantityId[] {
  const found = new Set([on]);
  for (const [id, expression] of expressions) {
    if (quantitiesIn(expression).some((needed) => found.has(needed))) found.add(id);
  }
  found.delete(on);
  return [...found];
}
