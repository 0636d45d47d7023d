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

/** What the quantity at a place can be; on the way to a figure, shortened as that allows. */
export type Ranges = (place: number, by?: Shortening) => Interval;

/** All that an expression can come to, given all that its quantities can be. */
export type Range = (of: Ranges, by?: Shortening) => Interval;

/**
 * All that an expression can come to, each of its quantities at each place on its own. By a shortening, what is worked
 * out on the way may have been shortened. An expression that has no value there comes to nothing (NaN), which no figure
 * fits.
 */
export function compileRange(expression: Expression, placeOf: (id: QuantityId) => number): Range {
  const made = (child: Expression): Range => compileRange(child, placeOf);
  const part = (child: Expression): Range => asPart(child, made(child));
  switch (expression.kind) {
    case 'number': {
      const value = exactly(expression.value);
      return () => value;
    }
    case 'quantity': {
      const place = placeOf(expression.id);
      return (of, by) => of(place, by);
    }
    case 'sum':
      return together(plus, expression.terms, expression.terms.map(made), 0);
    case 'product': {
      const factors = expression.factors.map(made);
      const product = together(times, expression.factors, factors, 1);
      const [weight] = factors;
      if (!expression.weighted || weight === undefined) return product;
      // A weight of 0 keeps out what it weighs, even a logarithm of 0 or a division by it.
      return (of, by) => {
        const { low, high } = weight(of, by);
        return low === 0 && high === 0 ? exactly(0) : product(of, by);
      };
    }
    case 'difference': {
      const [from, subtract] = [part(expression.from), part(expression.subtract)];
      return (of, by) => plus(from(of, by), negated(subtract(of, by)));
    }
    case 'negative': {
      const inside = made(expression.of);
      return (of, by) => negated(inside(of, by));
    }
    case 'power': {
      const [base, exponentOf] = [part(expression.base), made(expression.exponent)];
      return (of, by) => {
        const exponent = middleOf(exponentOf(of, by));
        const isDivided = exponent < 0 || Number.isNaN(exponent);
        const inBase = isDivided && by !== undefined ? ({ ...by, divides: true } as const) : by;
        return powered(base(of, inBase), exponent);
      };
    }
    case 'squareRoot': {
      const inside = part(expression.of);
      return (of, by) => rooted(inside(of, by));
    }
    case 'exponential':
      return rising(part(expression.of), Math.exp);
    case 'logarithm': {
      const inside = part(expression.of);
      return (of, by) => logged(inside(of, by));
    }
    case 'positivePart':
      return rising(part(expression.of), (value) => Math.max(0, value));
    case 'isPositive':
      return rising(part(expression.of), positivity);
    case 'activation': {
      const { apply, definition } = neuronActivation(expression.name, expression.constants);
      // An activation falls nowhere.
      return asWrittenOut(rising(part(expression.of), apply), () =>
        made(definition(expression.of)),
      );
    }
    case 'softmax': {
      const { of: all, at } = expression;
      const nets = all.map(part);
      return asWrittenOut(
        (of, by) =>
          share(
            nets.map((net) => net(of, by)),
            at,
          ),
        () => made(softmaxDefinition(all, at)),
      );
    }
    case 'derivative':
      return () => NOTHING;
  }
}

/** Whether there is anything to work out in it: another sign makes no new number. */
const isWorkedOut = (part: Expression): boolean =>
  part.kind === 'negative' ? isWorkedOut(part.of) : children(part).length > 0;

/** A part of an expression: where it is worked out, it may be written down on the way. */
const asPart = (part: Expression, range: Range): Range =>
  isWorkedOut(part)
    ? (of, by) => (by === undefined ? range(of) : shortened(range(of, by), by))
    : range;

const rising =
  (inside: Range, rise: (value: number) => number): Range =>
  (of, by) =>
    risen(inside(of, by), rise);

/** With numbers shortened on the way, also what the function comes to as it is written out. */
function asWrittenOut(range: Range, definition: () => Range): Range {
  let written: Range | undefined;
  return (of, by) => {
    const found = range(of, by);
    if (by === undefined) return found;
    written ??= definition();
    return hull(found, written(of, by));
  };
}

/** From left to right; with numbers shortened on the way, in any order. */
function together(
  operation: typeof plus,
  expressions: readonly Expression[],
  ranges: readonly Range[],
  none: number,
): Range {
  const [first, ...others] = ranges;
  if (first === undefined) return () => exactly(none);
  const parts = ranges.map((range, i) => asPart(expressions[i] as Expression, range));
  return (of, by) => {
    if (by !== undefined) {
      return inAnyOrder(
        operation,
        parts.map((part) => part(of, by)),
        none,
        by,
      );
    }
    let all = first(of);
    for (const other of others) all = operation(all, other(of));
    return all;
  };
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
