import {
  difference,
  type Expression,
  mapChildren,
  negative,
  number,
  power,
  product,
  sum,
  weighted,
} from './expression';
import { commonDivisor } from './fraction';

const isNumber = (expression: Expression, value: number): boolean =>
  expression.kind === 'number' && expression.value === value;

/** Leaves out what changes nothing (+ 0, · 1, ¹) and works out numbers that stand together: 2 · ½ · −1 is −1. */
export function tidy(expression: Expression): Expression {
  const tidied = mapChildren(expression, tidy);
  switch (tidied.kind) {
    case 'sum':
      return tidySum(tidied.terms);
    case 'product':
      return tidied.weighted ? tidyWeighted(tidied.factors) : tidyProduct(tidied.factors);
    case 'difference':
      if (isNumber(tidied.subtract, 0)) return tidied.from;
      if (isNumber(tidied.from, 0)) return opposite(tidied.subtract);
      if (tidied.from.kind === 'number' && tidied.subtract.kind === 'number') {
        return number(tidied.from.value - tidied.subtract.value);
      }
      if (tidied.subtract.kind === 'negative') return sum(tidied.from, tidied.subtract.of);
      return isBelowZero(tidied.subtract)
        ? sum(tidied.from, tidyProduct([number(-1), tidied.subtract]))
        : tidied;
    case 'negative':
      return opposite(tidied.of);
    case 'power':
      if (isNumber(tidied.exponent, 0)) return number(1);
      return isNumber(tidied.exponent, 1) ? tidied.base : tidied;
    default:
      return tidied;
  }
}

/** Whether it is a product with a number below 0 in front. */
function isBelowZero(expression: Expression): boolean {
  const [first] = expression.kind === 'product' && !expression.weighted ? expression.factors : [];
  return first?.kind === 'number' && first.value < 0;
}

function opposite(expression: Expression): Expression {
  if (expression.kind === 'number') return number(0 - expression.value);
  return expression.kind === 'negative' ? expression.of : negative(expression);
}

function tidySum(terms: readonly Expression[]): Expression {
  const left = terms
    .flatMap((term) => (term.kind === 'sum' ? term.terms : [term]))
    .filter((term) => !isNumber(term, 0));
  const [first, ...rest] = left;
  if (first === undefined) return number(0);
  const [second, ...more] = rest;
  if (second?.kind === 'negative' && more.length === 0) return difference(first, second.of);
  return rest.length === 0 ? first : sum(...left);
}

function tidyProduct(factors: readonly Expression[]): Expression {
  let coefficient = 1;
  const left: Expression[] = [];
  const take = (factor: Expression): void => {
    if (factor.kind === 'number') coefficient *= factor.value;
    else if (factor.kind === 'product' && !factor.weighted) factor.factors.forEach(take);
    else if (factor.kind === 'negative') {
      coefficient = -coefficient;
      take(factor.of);
    } else left.push(factor);
  };
  /** 4 · a / 6 is 2 · a / 3. */
  const inLowestTerms = (factor: Expression): readonly Expression[] => {
    const below = denominator(factor);
    if (below === undefined || !Number.isInteger(coefficient)) return [factor];
    const common = commonDivisor(coefficient, below);
    coefficient /= common;
    return below === common ? [] : [power(number(below / common), number(-1))];
  };
  factors.forEach(take);
  if (coefficient === 0) return number(0);
  const [first, ...rest] = reciprocalsLast(left.flatMap(inLowestTerms));
  if (first === undefined) return number(coefficient);
  if (Math.abs(coefficient) !== 1) return product(number(coefficient), first, ...rest);
  const whole = rest.length === 0 ? first : product(first, ...rest);
  return coefficient < 0 ? negative(whole) : whole;
}

/** The whole number that such a factor divides by. */
function denominator(factor: Expression): number | undefined {
  if (factor.kind !== 'power' || !isNumber(factor.exponent, -1)) return undefined;
  const { base } = factor;
  return base.kind === 'number' && Number.isInteger(base.value) ? base.value : undefined;
}

/** The weight stays in front of what it weighs, without which it would be a factor like any other. */
function tidyWeighted([weight = number(1), ...others]: readonly Expression[]): Expression {
  const weighed = tidyProduct(others);
  if (weighed.kind === 'number') return tidyProduct([weight, weighed]);
  if (weighed.kind === 'negative') return negative(weighted(weight, weighed.of));
  return weighed.kind === 'product' && !weighed.weighted
    ? weighted(weight, ...weighed.factors)
    : weighted(weight, weighed);
}

/** Reciprocals last: the factors before them are then the fraction's numerator. */
function reciprocalsLast(factors: readonly Expression[]): Expression[] {
  const isReciprocal = (factor: Expression): boolean =>
    factor.kind === 'power' && factor.exponent.kind === 'number' && factor.exponent.value < 0;
  return [
    ...factors.filter((factor) => !isReciprocal(factor)),
    ...factors.filter((factor) => isReciprocal(factor)),
  ];
}
