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
  derivativeId,
  type Hyperparameter,
  LEARNING_RATE,
  newId,
  type QuantityId,
  type StateLetter,
  stateId,
  TOTAL_ERROR,
} from '../ids';
import type { MethodStep } from './method';

/** ∂E/∂(parameter). */
export const gradientExpression = (parameter: QuantityId): Expression =>
  quantity(derivativeId(TOTAL_ERROR, parameter));

/** The gradient's part of a step: η·∂E/∂w. */
export const descentOf = (parameter: QuantityId): Expression =>
  product(quantity(LEARNING_RATE), gradientExpression(parameter));

/** v⁺ = μ·v − η·∂E/∂w, as momentum and Nesterov's method both have it. */
export const velocityStep = (parameter: QuantityId): MethodStep => ({
  id: newId(stateId('v', parameter)),
  kind: 'state',
  letter: 'v',
  expression: difference(
    product(quantity('mu'), quantity(stateId('v', parameter))),
    descentOf(parameter),
  ),
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

/** w⁺ = w − η·along / (√square + ε). */
export const scaledDescent = (
  parameter: QuantityId,
  along: Expression,
  square: QuantityId,
): MethodStep => ({
  id: newId(parameter),
  kind: 'update',
  expression: difference(
    quantity(parameter),
    product(
      quantity(LEARNING_RATE),
      along,
      power(sum(squareRoot(quantity(square)), quantity('epsilon')), number(-1)),
    ),
  ),
});

/** The square of the gradient. */
export const squaredGradient = (parameter: QuantityId): Expression =>
  power(gradientExpression(parameter), number(2));

/** The number at a place that is there. */
export const at = (numbers: Float64Array | undefined, i: number): number => numbers?.[i] ?? 0;
