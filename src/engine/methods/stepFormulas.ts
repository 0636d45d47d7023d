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
  LEARNING_RATE,
  newId,
  type QuantityId,
  TOTAL_ERROR,
} from '../ids';
import type { Hyperparameter, MethodStep } from './method';

/** ∂E/∂(parameter). */
export const gradientExpression = (parameter: QuantityId): Expression =>
  quantity(derivativeId(TOTAL_ERROR, parameter));

/** The gradient's part of a step: η·∂E/∂w. */
export const descentOf = (parameter: QuantityId): Expression =>
  product(quantity(LEARNING_RATE), gradientExpression(parameter));

/** v⁺ = μ·v − η·∂E/∂w, as momentum and Nesterov's method both have it. */
export const velocityStep = (velocity: QuantityId, parameter: QuantityId): MethodStep => ({
  id: newId(velocity),
  kind: 'state',
  expression: difference(product(quantity('mu'), quantity(velocity)), descentOf(parameter)),
});

/** An exponentially weighted running mean: mean⁺ = kept·mean + (1 − kept)·what is new. */
export const runningMean = (
  mean: QuantityId,
  kept: Hyperparameter,
  news: Expression,
): MethodStep => ({
  id: newId(mean),
  kind: 'state',
  expression: sum(
    product(quantity(kept), quantity(mean)),
    product(difference(number(1), quantity(kept)), news),
  ),
});

/** A running mean that began at 0, put right: mean⁺ / (1 − kept^t). */
export const corrected = (mean: QuantityId, kept: Hyperparameter): MethodStep => ({
  id: correctedId(mean),
  kind: 'corrected',
  expression: product(
    quantity(newId(mean)),
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
