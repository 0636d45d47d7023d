import { ACTIVATIONS } from '../activation';
import type { Expression } from '../expression';
import type { QuantityId } from '../ids';
import { type Affine, exactly, negated, plus, risen, times } from './affine';

/**
 * All that an expression can come to, given all that its quantities can be. It is `evaluate` over ranges: an
 * expression that a quantity, or a mistake about one, is not made of comes to NaN, which no figure fits.
 */
export function rangeOf(expression: Expression, of: (id: QuantityId) => Affine): Affine {
  const part = (child: Expression): Affine => rangeOf(child, of);
  switch (expression.kind) {
    case 'number':
      return exactly(expression.value);
    case 'quantity':
      return of(expression.id);
    case 'sum':
      return expression.terms.map(part).reduce(plus);
    case 'product':
      return expression.factors.map(part).reduce(times);
    case 'difference':
      return plus(part(expression.from), negated(part(expression.subtract)));
    case 'negative':
      return negated(part(expression.of));
    case 'power': {
      if (expression.exponent.kind !== 'number' || expression.exponent.value !== 2) break;
      const base = part(expression.base);
      return times(base, base);
    }
    case 'activation':
      // Every activation here only rises.
      return risen(part(expression.of), ACTIVATIONS[expression.name].apply);
    default:
      break;
  }
  return exactly(Number.NaN);
}
