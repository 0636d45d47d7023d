import { evaluate } from '../expressions/evaluate';
import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { AnyTrace } from '../update/trace';
import { type Ending, type Figure, fits } from './figure';
import type { Interval } from './interval';

/** As a share of the terms that a number is made of: less than this a calculator does not show of it. */
const HIDDEN = 1e-13;

/**
 * How a number in a range was shortened to a figure. What is left of a 0 may be divided by very little: a calculator then
 * shows 0.28999999999945 for 0.29, which someone may cut to 0.2899.
 * @param size how large the terms are that it is made of
 */
export function endingOf(
  figure: Figure,
  range: Interval,
  noise: number,
  size: () => number,
): Ending | undefined {
  const ending = fits(figure, range, noise);
  if (ending !== undefined || noise <= HIDDEN * Math.abs(figure.value)) return ending;
  if (fits(figure, range, noise, 0) === undefined) return undefined;
  return fits(figure, range, noise, HIDDEN * size());
}

/** How large the terms of a quantity are together; 0 where it has no expression. */
export function termSizeOf(trace: AnyTrace, id: QuantityId): number {
  const expression = trace.structure.definitions.get(id)?.expression;
  return expression === undefined ? 0 : termSize(expression, (of) => trace.value(of));
}

/** How large the terms of an expression are together, whatever cancels: the rounding of a sum is a share of that. */
function termSize(expression: Expression, of: (id: QuantityId) => number): number {
  switch (expression.kind) {
    case 'sum':
      return expression.terms.reduce((all, term) => all + termSize(term, of), 0);
    case 'difference':
      return termSize(expression.from, of) + termSize(expression.subtract, of);
    case 'product':
      return expression.factors.reduce((all, factor) => all * termSize(factor, of), 1);
    case 'negative':
      return termSize(expression.of, of);
    default:
      return Math.abs(evaluate(expression, of));
  }
}
