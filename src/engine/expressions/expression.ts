import type { NeuronActivationName } from '../activations/activationName';
import type { ActivationConstants } from '../activations/constants';
import type { QuantityId } from '../ids';

/**
 * How a quantity follows from others. One tree, many readings: it is evaluated, differentiated by rule, and
 * printed as TeX, speech, text or code. A renderer never recalculates and never changes the tree.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'quantity'; readonly id: QuantityId }
  /**
   * `balanced`: each term is a product of two, and their first factors add up to 0 whatever the numbers. So the sum
   * is 0 where their second factors are all the same number. Or the terms are these first factors alone.
   */
  | { readonly kind: 'sum'; readonly terms: readonly Expression[]; readonly balanced?: true }
  | { readonly kind: 'difference'; readonly from: Expression; readonly subtract: Expression }
  /**
   * `weighted`: the first factor is the weight of the others. Where it is 0 they count for nothing, also where they
   * are infinite: 0·ln 0 is 0, and so is 0 · 1/0.
   */
  | { readonly kind: 'product'; readonly factors: readonly Expression[]; readonly weighted?: true }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
  /** The root that is not negative. */
  | { readonly kind: 'squareRoot'; readonly of: Expression }
  /** e to the power `of`. */
  | { readonly kind: 'exponential'; readonly of: Expression }
  /** The natural logarithm. */
  | { readonly kind: 'logarithm'; readonly of: Expression }
  /** max(0, `of`). */
  | { readonly kind: 'positivePart'; readonly of: Expression }
  /** 1 where `of` is above 0, and 0 at 0 and below. */
  | { readonly kind: 'isPositive'; readonly of: Expression }
  | {
      readonly kind: 'activation';
      readonly name: NeuronActivationName;
      readonly of: Expression;
      /** Where it is set by other constants than the usual ones. */
      readonly constants?: ActivationConstants;
    }
  /** e to the power of the one with index `at`, as a share of the sum of e to the power of each of them. */
  | { readonly kind: 'softmax'; readonly at: number; readonly of: readonly Expression[] }
  /** ∂(of)/∂(by), not yet worked out: it stands only inside the lines of a derivation. */
  | { readonly kind: 'derivative'; readonly of: Expression; readonly by: QuantityId };

export const number = (value: number): Expression => ({ kind: 'number', value });
export const quantity = (id: QuantityId): Expression => ({ kind: 'quantity', id });
export const sum = (...terms: Expression[]): Extract<Expression, { kind: 'sum' }> => ({
  kind: 'sum',
  terms,
});
export const difference = (from: Expression, subtract: Expression): Expression => ({
  kind: 'difference',
  from,
  subtract,
});
export const product = (...factors: Expression[]): Extract<Expression, { kind: 'product' }> => ({
  kind: 'product',
  factors,
});
/** A number times something; the thing itself where that is 1. */
export const times = (factor: number, of: Expression): Expression => {
  if (factor === 1) return of;
  return of.kind === 'product'
    ? product(number(factor), ...of.factors)
    : product(number(factor), of);
};
/** The sum of the terms, divided by how many they are; of a single one it is that. */
export const mean = (...terms: Expression[]): Expression =>
  terms.length === 1
    ? sum(...terms)
    : product(sum(...terms), power(number(terms.length), number(-1)));
/** A product of a weight and what it weighs. */
export const weighted = (weight: Expression, ...of: Expression[]): Expression => ({
  ...product(weight, ...of),
  weighted: true,
});
/** Σ slope·factor, of slopes that add up to 0. */
export const balancedSum = (
  ...terms: { readonly slope: Expression; readonly factor: Expression }[]
): Expression => ({
  ...sum(...terms.map(({ slope, factor }) => product(slope, factor))),
  balanced: true,
});
export const negative = (of: Expression): Expression => ({ kind: 'negative', of });
export const power = (base: Expression, exponent: Expression): Expression => ({
  kind: 'power',
  base,
  exponent,
});
export const squareRoot = (of: Expression): Expression => ({ kind: 'squareRoot', of });
export const exponential = (of: Expression): Expression => ({ kind: 'exponential', of });
export const logarithm = (of: Expression): Expression => ({ kind: 'logarithm', of });
export const positivePart = (of: Expression): Expression => ({ kind: 'positivePart', of });
export const isPositive = (of: Expression): Expression => ({ kind: 'isPositive', of });
export const softmax = (of: readonly Expression[], at: number): Expression => ({
  kind: 'softmax',
  at,
  of,
});
export const activation = (
  name: NeuronActivationName,
  of: Expression,
  constants?: ActivationConstants,
): Expression => ({
  kind: 'activation',
  name,
  of,
  ...(constants === undefined ? {} : { constants }),
});
export const derivative = (of: Expression, by: QuantityId): Expression => ({
  kind: 'derivative',
  of,
  by,
});

/** The parts directly under a node, in the order in which they are read. */
export function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'quantity':
      return [];
    case 'sum':
      return expression.terms;
    case 'product':
      return expression.factors;
    case 'difference':
      return [expression.from, expression.subtract];
    case 'power':
      return [expression.base, expression.exponent];
    case 'negative':
    case 'squareRoot':
    case 'exponential':
    case 'logarithm':
    case 'positivePart':
    case 'isPositive':
    case 'activation':
    case 'derivative':
      return [expression.of];
    case 'softmax':
      return expression.of;
  }
}

/** The same node over other parts. */
export function mapChildren(
  expression: Expression,
  map: (child: Expression) => Expression,
): Expression {
  switch (expression.kind) {
    case 'number':
    case 'quantity':
      return expression;
    case 'sum':
      return { ...expression, terms: expression.terms.map(map) };
    case 'product':
      return { ...expression, factors: expression.factors.map(map) };
    case 'difference':
      return { ...expression, from: map(expression.from), subtract: map(expression.subtract) };
    case 'power':
      return { ...expression, base: map(expression.base), exponent: map(expression.exponent) };
    case 'negative':
    case 'squareRoot':
    case 'exponential':
    case 'logarithm':
    case 'positivePart':
    case 'isPositive':
    case 'activation':
    case 'derivative':
      return { ...expression, of: map(expression.of) };
    case 'softmax':
      return { ...expression, of: expression.of.map(map) };
  }
}

/** The terms of a sum, or of the sum that a mean is of; a single expression is one term. */
export function termsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'sum') return expression.terms;
  return meanedSum(expression)?.terms ?? [expression];
}

/** The sum that is divided by how many its terms are. */
export function meanedSum(
  expression: Expression,
): Extract<Expression, { kind: 'sum' }> | undefined {
  if (expression.kind !== 'product') return undefined;
  const [first, second, ...more] = expression.factors;
  const isShare = second?.kind === 'power' && second.base.kind === 'number';
  return first?.kind === 'sum' && isShare && more.length === 0 ? first : undefined;
}

/** The quantities an expression names, each once, in reading order. */
export function quantitiesIn(expression: Expression): QuantityId[] {
  const found = new Set<QuantityId>();
  const visit = (node: Expression): void => {
    if (node.kind === 'quantity') found.add(node.id);
    children(node).forEach(visit);
  };
  visit(expression);
  return [...found];
}

/** The expression with each quantity that `replacement` answers for put in by that answer. */
export function substitute(
  expression: Expression,
  replacement: (id: QuantityId) => Expression | undefined,
): Expression {
  if (expression.kind === 'quantity') return replacement(expression.id) ?? expression;
  return mapChildren(expression, (child) => substitute(child, replacement));
}
