import { neuronActivation } from '../activations/activationOf';
import type { QuantityId } from '../ids';
import { type Expression, number } from './expression';
import { positivity } from './positivity';
import { softmaxShare } from './softmaxShare';

/** An expression made ready to be worked out again and again, from each quantity's number at its place. */
export type Compiled = (numbers: Float64Array) => number;

/**
 * What an expression comes to in double precision. Sums and products go from left to right, which fixes the last
 * bit: `train` relies on it.
 * @param placeOf the place of a quantity's number
 * @throws {Error} on a derivative that has not been worked out, which no quantity's expression holds.
 */
export function compile(expression: Expression, placeOf: (id: QuantityId) => number): Compiled {
  const made = (child: Expression): Compiled => compile(child, placeOf);
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'quantity': {
      const place = placeOf(expression.id);
      // A place that there is not has no number.
      return (numbers) => numbers[place] ?? Number.NaN;
    }
    case 'sum': {
      const sum = folded(
        expression.terms.map(made),
        -0,
        (a, b) => (numbers) => a(numbers) + b(numbers),
      );
      if (!expression.balanced) return sum;
      // Whether what the slopes are multiplied by is one number: Σ slope·factor is then factor · Σ slope, which is 0.
      const [first, ...others] = expression.terms.map(secondFactor).map(made);
      return (numbers) => {
        const one = first?.(numbers);
        return others.every((other) => other(numbers) === one) ? 0 : sum(numbers);
      };
    }
    case 'product': {
      const factors = expression.factors.map(made);
      const product = folded(factors, 1, (a, b) => (numbers) => a(numbers) * b(numbers));
      const [weight] = factors;
      if (!expression.weighted || weight === undefined) return product;
      // With the weight 0 it is 0 for every number that is weighed, and so is its limit where that goes beyond all
      // bounds. Source, for 0·ln 0: Cover and Thomas, Elements of Information Theory (2006), § 2.1.
      return (numbers) => {
        const found = product(numbers);
        return Number.isNaN(found) && weight(numbers) === 0 ? 0 : found;
      };
    }
    case 'difference': {
      const [from, subtract] = [made(expression.from), made(expression.subtract)];
      return (numbers) => from(numbers) - subtract(numbers);
    }
    case 'power': {
      const [base, exponent] = [made(expression.base), made(expression.exponent)];
      return (numbers) => powerOf(base(numbers), exponent(numbers));
    }
    case 'softmax': {
      const nets = expression.of.map(made);
      const { at } = expression;
      return (numbers) =>
        softmaxShare(
          nets.map((net) => net(numbers)),
          at,
        );
    }
    case 'derivative':
      throw new Error('a derivative that has not been worked out has no value');
    default: {
      const of = made(expression.of);
      const apply = functionOf(expression);
      return (numbers) => apply(of(numbers));
    }
  }
}

/** What a slope of a balanced sum is multiplied by; 1 where it stands alone. */
const secondFactor = (term: Expression): Expression =>
  (term.kind === 'product' ? term.factors[1] : number(1)) ?? number(Number.NaN);

/** A square and a reciprocal have one rounding on every machine; of `**` that is not promised. */
export function powerOf(base: number, exponent: number): number {
  if (exponent === 2) return base * base;
  return exponent === -1 ? 1 / base : base ** exponent;
}

type OfOne = Exclude<Extract<Expression, { of: Expression }>, { kind: 'derivative' }>;

function functionOf(expression: OfOne): (value: number) => number {
  switch (expression.kind) {
    case 'negative':
      return (value) => -value;
    case 'squareRoot':
      return Math.sqrt;
    case 'exponential':
      return Math.exp;
    case 'logarithm':
      return Math.log;
    case 'positivePart':
      return (value) => Math.max(0, value);
    case 'isPositive':
      return positivity;
    case 'activation':
      return neuronActivation(expression.name, expression.constants).apply;
  }
}

/** From left to right. What changes nothing (−0 in a sum, 1 in a product) need not be worked in. */
function folded(
  parts: readonly Compiled[],
  none: number,
  join: (a: Compiled, b: Compiled) => Compiled,
): Compiled {
  const [first, ...others] = parts;
  return first === undefined ? () => none : others.reduce(join, first);
}
