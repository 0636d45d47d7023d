import { evaluate } from '../expressions/evaluate';
import { type Expression, mapChildren, sum } from '../expressions/expression';
import type { QuantityId } from '../ids';
import { routesOf } from '../update/routes';
import type { AnyTrace } from '../update/trace';

/** Which single numbers quantities are worked out from. */
export interface Taken {
  /** The number that a quantity is, where it is not to be worked out. */
  readonly known: (id: QuantityId) => number | undefined;
  /** Whether a quantity is written down: a number found by another route is then taken from it. */
  readonly counts: (id: QuantityId) => boolean;
}

/** The expression that a quantity is worked out by where `counts` says what is written down. */
export function expressionOf(
  { structure }: AnyTrace,
  counts: Taken['counts'],
  id: QuantityId,
): Expression | undefined {
  const route = routesOf(structure)
    .get(id)
    ?.find(({ needs }) => counts(needs));
  return route?.expression ?? structure.definitions.get(id)?.expression;
}

const plain = new WeakMap<Expression, Expression>();

/** The sums without what is known of the right numbers in them, which a person's figures need not keep to. */
function unbalanced(expression: Expression): Expression {
  const { kind } = expression;
  if (kind === 'quantity' || kind === 'number') return expression;
  let found = plain.get(expression);
  if (found === undefined) {
    const inside = mapChildren(expression, unbalanced);
    found = inside.kind === 'sum' ? sum(...inside.terms) : inside;
    plain.set(expression, found);
  }
  return found;
}

/** What an expression comes to with a person's numbers in it. */
export const numberOf = (expression: Expression, of: (id: QuantityId) => number): number =>
  evaluate(unbalanced(expression), of);

/** Works quantities out in single numbers: each written figure is what it says. */
export function numbersBy(trace: AnyTrace, taken: Taken): (id: QuantityId) => number {
  const found = new Map<QuantityId, number>();
  const value = (id: QuantityId): number => {
    const before = found.get(id);
    if (before !== undefined) return before;
    // A way round in a circle leads to nothing.
    found.set(id, Number.NaN);
    const number = taken.known(id) ?? workedOut(id);
    found.set(id, number);
    return number;
  };
  const workedOut = (id: QuantityId): number => {
    if (trace.structure.definitions.get(id)?.kind === 'given') return trace.value(id);
    const expression = expressionOf(trace, taken.counts, id);
    return expression === undefined ? Number.NaN : numberOf(expression, value);
  };
  return value;
}
