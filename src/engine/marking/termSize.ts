import { evaluate } from '../expressions/evaluate';
import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';

/** How large the terms of an expression are together, whatever cancels: the rounding of a sum is a share of that. */
export function termSize(expression: Expression, of: (id: QuantityId) => number): number {
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
