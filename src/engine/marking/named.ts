import { type Expression, quantitiesIn } from '../expressions/expression';
import type { QuantityId } from '../ids';

const named = new WeakMap<Expression, readonly QuantityId[]>();

/** The quantities an expression names, each once, in reading order: marking asks for those of one again and again. */
export function namedIn(expression: Expression): readonly QuantityId[] {
  let found = named.get(expression);
  if (found === undefined) {
    found = quantitiesIn(expression);
    named.set(expression, found);
  }
  return found;
}
