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

/** What a quantity can be; on the way to a figure, shortened as that allows. */
type Ranges = (id: QuantityId, by?: Shortening) => Interval;

/**
 * All that an expression can come to, given all that its quantities can be, at each place on its own. By a
 * shortening, what is worked out on the way may have been shortened. An expression that has no value there comes
 * to nothing (NaN), which no figure fits.
 */
export function rangeOf(expression: Expression, of: Ranges, by?: Shortening): Interval {
  switch (expression.kind) {
    case 'number':
      return exactly(expression.value);
    case 'quantity':
      return of(expression.id, by);
    case 'sum':
      return together(plus, expression.terms, 0, of, by);
    case 'product': {
      const [weight] = expression.factors;
      // A weight of 0 keeps out what it weighs, even a logarithm of 0 or a division by it.
      if (expression.weighted && weight !== undefined) {
        const { low, high } = rangeOf(weight, of, by);
        if (low === 0 && high === 0) return exactly(0);
      }
      return together(times, expression.factors, 1, of, by);
    }
    case 'difference':
      return plus(partOf(expression.from, of, by), negated(partOf(expression.subtract, of, by)));
    case 'negative':
      return negated(rangeOf(expression.of, of, by));
    case 'power': {
      const exponent = middleOf(rangeOf(expression.exponent, of, by));
      const isDivided = exponent < 0 || Number.isNaN(exponent);
      const inBase = isDivided && by !== undefined ? ({ ...by, divides: true } as const) : by;
      return powered(partOf(expression.base, of, inBase), exponent);
    }
    case 'squareRoot':
      return rooted(partOf(expression.of, of, by));
    case 'exponential':
      return risen(partOf(expression.of, of, by), Math.exp);
    case 'logarithm':
      return logged(partOf(expression.of, of, by));
    case 'positivePart':
      return risen(partOf(expression.of, of, by), (value) => Math.max(0, value));
    case 'isPositive':
      return risen(partOf(expression.of, of, by), positivity);
    case 'activation': {
      const { apply, definition } = neuronActivation(expression.name, expression.constants);
      // An activation falls nowhere.
      const range = risen(partOf(expression.of, of, by), apply);
      return by === undefined ? range : hull(range, rangeOf(definition(expression.of), of, by));
    }
    case 'softmax': {
      const nets = expression.of.map((net) => partOf(net, of, by));
      const range = share(nets, expression.at);
      return by === undefined
        ? range
        : hull(range, rangeOf(softmaxDefinition(expression.of, expression.at), of, by));
    }
    case 'derivative':
      return NOTHING;
  }
}

// These take all that they need, as a closure for each node costs more than the arithmetic.

/** A part that is worked out, and may be written down on the way. */
function partOf(part: Expression, of: Ranges, by: Shortening | undefined): Interval {
  const range = rangeOf(part, of, by);
  return by === undefined || !isWorkedOut(part) ? range : shortened(range, by);
}

/** Whether there is anything to work out in it: another sign makes no new number. */
const isWorkedOut = (part: Expression): boolean =>
  part.kind === 'negative' ? isWorkedOut(part.of) : children(part).length > 0;

function together(
  operation: typeof plus,
  parts: readonly Expression[],
  none: number,
  of: Ranges,
  by: Shortening | undefined,
): Interval {
  if (by !== undefined && parts.length > 0) {
    const ranges = parts.map((part) => partOf(part, of, by));
    return inAnyOrder(operation, ranges, none, by);
  }
  let all: Interval | undefined;
  for (const part of parts) {
    const range = rangeOf(part, of);
    all = all === undefined ? range : operation(all, range);
  }
  return all ?? exactly(none);
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
