import { neuronActivation } from '../activations/activationOf';
import type { QuantityId } from '../ids';
import { type Expression, number } from './expression';
import { positivity } from './positivity';
import { softmaxShare } from './softmaxShare';

/**
 * The value of an expression in double precision. Sums and products go from left to right, which fixes the
 * last bit: `train` relies on it.
 * @throws {Error} on a derivative that has not been worked out, which no quantity's expression holds.
 */
export function evaluate(expression: Expression, value: (id: QuantityId) => number): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'quantity':
      return value(expression.id);
    case 'sum': {
      if (expression.balanced && haveOneFactor(expression.terms, value)) return 0;
      // −0 is what changes no number that it is added to, 0 itself included.
      let total = -0;
      for (const term of expression.terms) total += evaluate(term, value);
      return total;
    }
    case 'product': {
      let total = 1;
      for (const factor of expression.factors) total *= evaluate(factor, value);
      return Number.isNaN(total) && hasNoWeight(expression, value) ? 0 : total;
    }
    case 'difference':
      return evaluate(expression.from, value) - evaluate(expression.subtract, value);
    case 'negative':
      return -evaluate(expression.of, value);
    case 'power': {
      const base = evaluate(expression.base, value);
      const exponent = evaluate(expression.exponent, value);
      return powerOf(base, exponent);
    }
    case 'squareRoot':
      return Math.sqrt(evaluate(expression.of, value));
    case 'exponential':
      return Math.exp(evaluate(expression.of, value));
    case 'logarithm':
      return Math.log(evaluate(expression.of, value));
    case 'positivePart':
      return Math.max(0, evaluate(expression.of, value));
    case 'isPositive':
      return positivity(evaluate(expression.of, value));
    case 'softmax':
      return softmaxShare(
        expression.of.map((net) => evaluate(net, value)),
        expression.at,
      );
    case 'activation':
      return neuronActivation(expression.name, expression.constants).apply(
        evaluate(expression.of, value),
      );
    case 'derivative':
      throw new Error('a derivative that has not been worked out has no value');
  }
}

/** A square and a reciprocal have one rounding on every machine; of `**` that is not promised. */
export function powerOf(base: number, exponent: number): number {
  if (exponent === 2) return base * base;
  return exponent === -1 ? 1 / base : base ** exponent;
}

type Values = (id: QuantityId) => number;

/**
 * Whether what is weighed has the weight 0: then it is 0 for every number that is weighed, and so is its limit where
 * that goes beyond all bounds. Source, for 0·ln 0: Cover and Thomas, Elements of Information Theory (2006), § 2.1.
 */
function hasNoWeight({ factors, weighted }: ProductOf, value: Values): boolean {
  const [weight] = factors;
  return weighted === true && weight !== undefined && evaluate(weight, value) === 0;
}

type ProductOf = Extract<Expression, { kind: 'product' }>;

/**
 * Whether the second factors of a balanced sum are all the same number: Σ slope·factor is then factor · Σ slope. Of
 * the slopes alone it is 1.
 */
function haveOneFactor(terms: readonly Expression[], value: Values): boolean {
  const [first, ...others] = secondFactors(terms).map((factor) => evaluate(factor, value));
  return others.every((other) => other === first);
}

/** What the slopes of a balanced sum are multiplied by; 1 where a slope stands alone. */
export const secondFactors = (terms: readonly Expression[]): readonly Expression[] =>
  terms.map((term) => (term.kind === 'product' ? (term.factors[1] ?? NO_VALUE) : number(1)));

const NO_VALUE = number(Number.NaN);
