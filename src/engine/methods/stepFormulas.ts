import {
  difference,
  type Expression,
  number,
  power,
  product,
  quantity,
  squareRoot,
  sum,
} from '../expressions/expression';
import {
  COUNT,
  correctedId,
  type Hyperparameter,
  LEARNING_RATE,
  newId,
  type QuantityId,
  type StateLetter,
  stateId,
} from '../ids';
import type { MethodStep, SignedTerm, WrittenGradient } from './method';

/** A first term and what is added to it or taken from it, from left to right. */
export const withTerms = (first: Expression, terms: readonly SignedTerm[]): Expression =>
  terms.reduce(
    (total, { sign, size }) => (sign < 0 ? difference(total, size) : sum(total, size)),
    first,
  );

/** v⁺ = μ·v − η·∂E/∂w, as momentum and Nesterov's method both have it. */
export const velocityStep = (parameter: QuantityId, { descent }: WrittenGradient): MethodStep => ({
  id: newId(stateId('v', parameter)),
  kind: 'state',
  letter: 'v',
  expression: withTerms(product(quantity('mu'), quantity(stateId('v', parameter))), [descent]),
});

/** An exponentially weighted running mean: mean⁺ = kept·mean + (1 − kept)·what is new. */
export const runningMean = (
  letter: StateLetter,
  parameter: QuantityId,
  kept: Hyperparameter,
  news: Expression,
): MethodStep => ({
  id: newId(stateId(letter, parameter)),
  kind: 'state',
  letter,
  expression: sum(
    product(quantity(kept), quantity(stateId(letter, parameter))),
    product(difference(number(1), quantity(kept)), news),
  ),
});

/** A running mean that began at 0, put right: mean⁺ / (1 − kept^t). */
export const corrected = (
  letter: StateLetter,
  parameter: QuantityId,
  kept: Hyperparameter,
): MethodStep => ({
  id: correctedId(stateId(letter, parameter)),
  kind: 'corrected',
  letter,
  expression: product(
    quantity(newId(stateId(letter, parameter))),
    power(difference(number(1), power(quantity(kept), quantity(COUNT))), number(-1)),
  ),
});

/** − η·along / (√square + ε). */
export const scaledDescent = (along: Expression, square: QuantityId): SignedTerm => ({
  sign: -1,
  size: product(
    quantity(LEARNING_RATE),
    along,
    power(sum(squareRoot(quantity(square)), quantity('epsilon')), number(-1)),
  ),
});

/** The square of the gradient. */
export const squareOf = (slope: Expression): Expression => power(slope, number(2));

/** The number at a place that is there. */
export const at = (numbers: Float64Array | undefined, i: number): number => numbers?.[i] ?? 0;
