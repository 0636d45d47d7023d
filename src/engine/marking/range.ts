import { neuronActivation } from '../activations/activationOf';
import type { Expression } from '../expressions/expression';
import { children } from '../expressions/expression';
import { positivity } from '../expressions/positivity';
import { softmaxDefinition, softmaxShare } from '../expressions/softmaxShare';
import type { QuantityId } from '../ids';
import {
  exactly,
  hull,
  type Interval,
  logged,
  middleOf,
  NOTHING,
  negated,
  plus,
  powered,
  risen,
  rooted,
  times,
} from './interval';
import { inAnyOrder, type Shortening, shortened } from './shortening';

/**
 * All that an expression can come to, given all that its quantities can be, at each place on its own. With a
 * `shortening`, what is worked out on the way may have been shortened. An expression that has no value there comes
 * to nothing (NaN), which no figure fits.
 */
export function rangeOf(
  expression: Expression,
  of: (id: QuantityId, shortening?: Shortening) => Interval,
  shortening?: Shortening,
): Interval {
  const whole = (child: Expression): Interval => rangeOf(child, of, shortening);
  /** A part that is worked out, and may be written down on the way. */
  const part = (child: Expression): Interval => {
    const range = whole(child);
    return shortening === undefined || children(child).length === 0
      ? range
      : shortened(range, shortening);
  };
  const together = (
    operation: typeof plus,
    parts: readonly Expression[],
    none: number,
  ): Interval => {
    const ranges = parts.map(part);
    if (ranges.length === 0) return exactly(none);
    return shortening === undefined
      ? ranges.reduce(operation)
      : inAnyOrder(operation, ranges, none, shortening);
  };
  switch (expression.kind) {
    case 'number':
      return exactly(expression.value);
    case 'quantity':
      return of(expression.id, shortening);
    case 'sum':
      return together(plus, expression.terms, 0);
    case 'product': {
      const [weight] = expression.factors;
      // A weight of 0 keeps out what it weighs, even a logarithm of 0 or a division by it.
      if (expression.weighted && weight !== undefined) {
        const { low, high } = whole(weight);
        if (low === 0 && high === 0) return exactly(0);
      }
      return together(times, expression.factors, 1);
    }
    case 'difference':
      return plus(part(expression.from), negated(part(expression.subtract)));
    case 'negative':
      return negated(whole(expression.of));
    case 'power': {
      const exponent = middleOf(whole(expression.exponent));
      if (exponent >= 0 || shortening === undefined)
        return powered(part(expression.base), exponent);
      const by = { ...shortening, divides: true } as const;
      const base = rangeOf(expression.base, of, by);
      const isFound = children(expression.base).length === 0;
      return powered(isFound ? base : shortened(base, by), exponent);
    }
    case 'squareRoot':
      return rooted(part(expression.of));
    case 'exponential':
      return risen(part(expression.of), Math.exp);
    case 'logarithm':
      return logged(part(expression.of));
    case 'positivePart':
      return risen(part(expression.of), (value) => Math.max(0, value));
    case 'isPositive':
      return risen(part(expression.of), positivity);
    case 'activation': {
      const { apply, definition } = neuronActivation(expression.name, expression.constants);
      // An activation falls nowhere.
      const range = risen(part(expression.of), apply);
      return shortening === undefined ? range : hull(range, whole(definition(expression.of)));
    }
    case 'softmax': {
      const range = share(expression.of.map(part), expression.at);
      return shortening === undefined
        ? range
        : hull(range, whole(softmaxDefinition(expression.of, expression.at)));
    }
    case 'derivative':
      return NOTHING;
  }
}

/** A share rises with its own net input, and falls as another one rises. */
function share(nets: readonly Interval[], at: number): Interval {
  const end = (own: 'low' | 'high', other: 'low' | 'high'): number =>
    softmaxShare(
      nets.map((net, j) => net[j === at ? own : other]),
      at,
    );
  return risen({ low: end('low', 'high'), high: end('high', 'low') }, (value) => value, 1e-15);
}
