import { ACTIVATIONS } from '../activation';
import { powerOf } from '../evaluate';
import type { Expression } from '../expression';
import type { QuantityId } from '../ids';
import { type Affine, exactly, high, low, negated, plus, risen, times } from './affine';

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
      const base = part(expression.base);
      const exponent = part(expression.exponent);
      return powered(base, exponent.mid);
    }
    case 'squareRoot': {
      const root = part(expression.of);
      if (low(root) < 0) break;
      return risen(root, Math.sqrt);
    }
    case 'activation':
      // Every activation here only rises.
      return risen(part(expression.of), ACTIVATIONS[expression.name].apply);
    default:
      break;
  }
  return exactly(Number.NaN);
}

/** A square of any number; another power where it only rises or only falls, which is away from 0. */
function powered(base: Affine, exponent: number): Affine {
  if (exponent === 2) return times(base, base);
  const [least, most] = [low(base), high(base)];
  if (exponent > 0 && least >= 0) return risen(base, (value) => powerOf(value, exponent));
  if (exponent === -1 && (least > 0 || most < 0))
    return negated(risen(base, (value) => -1 / value));
  return exactly(Number.NaN);
}
