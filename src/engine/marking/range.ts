import { neuronActivation } from '../activations/activationOf';
import { powerOf } from '../expressions/evaluate';
import type { Expression } from '../expressions/expression';
import { positivity } from '../expressions/positivity';
import { softmaxShare } from '../expressions/softmaxShare';
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
      return expression.weighted
        ? weightedRange(expression.factors.map(part))
        : expression.factors.map(part).reduce(times);
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
      // An activation falls nowhere.
      return risen(
        part(expression.of),
        neuronActivation(expression.name, expression.constants).apply,
      );
    case 'logarithm': {
      const inside = part(expression.of);
      if (low(inside) <= 0) break;
      return risen(inside, Math.log);
    }
    case 'positivePart':
      return risen(part(expression.of), (value) => Math.max(0, value));
    case 'isPositive':
      return risen(part(expression.of), positivity);
    case 'softmax':
      return share(expression.of.map(part), expression.at);
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

/** A weight of 0 keeps out what it weighs, even a logarithm of 0 or a division by it. */
function weightedRange(parts: readonly Affine[]): Affine {
  const [weight = exactly(Number.NaN)] = parts;
  const isNothing = weight.mid === 0 && low(weight) === 0 && high(weight) === 0;
  return isNothing ? exactly(0) : parts.reduce(times);
}

/** A share rises with its own net input, and falls as another one rises. */
function share(nets: readonly Affine[], at: number): Affine {
  const end = (own: typeof low, other: typeof low): number =>
    softmaxShare(
      nets.map((net, j) => (j === at ? own(net) : other(net))),
      at,
    );
  const [from, to] = [end(low, high), end(high, low)];
  const mid = from + (to - from) / 2;
  return { mid, terms: null, rest: (to - from) / 2 + mid * 8 * Number.EPSILON };
}
