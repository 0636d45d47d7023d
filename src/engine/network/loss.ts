import {
  type ActivationName,
  difference,
  type Expression,
  logarithm,
  negative,
  number,
  power,
  product,
  sum,
} from '../expressions/expression';

/** What the error of one output is. */
export type LossName = 'halfSquared' | 'crossEntropy';

export const LOSS_NAMES: readonly LossName[] = ['halfSquared', 'crossEntropy'];

/** Whether a loss goes with the activation of the outputs: a logarithm is taken of numbers between 0 and 1. */
export const fits = (loss: LossName, outputs: ActivationName): boolean =>
  loss === 'halfSquared' || outputs === 'sigmoid' || outputs === 'softmax';

/** The error of one output, as an expression. */
export function errorOf(
  loss: LossName,
  outputs: ActivationName,
  target: Expression,
  out: Expression,
): Expression {
  if (loss === 'halfSquared') return halfSquared(target, out);
  return outputs === 'softmax' ? shareOfCrossEntropy(target, out) : crossEntropy(target, out);
}

/** ½(t − out)²: the ½ is there so that the 2 of its derivative cancels. */
const halfSquared = (target: Expression, out: Expression): Expression =>
  product(number(1 / 2), power(difference(target, out), number(2)));

/**
 * −(t·ln out + (1 − t)·ln(1 − out)): each sigmoid output answers a question of its own with yes or no.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eq. 5.21.
 */
const crossEntropy = (target: Expression, out: Expression): Expression =>
  negative(
    sum(
      product(target, logarithm(out)),
      product(difference(number(1), target), logarithm(difference(number(1), out))),
    ),
  );

/**
 * −t·ln out: the outputs of a softmax are the shares of one answer.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eq. 5.24.
 */
const shareOfCrossEntropy = (target: Expression, out: Expression): Expression =>
  negative(product(target, logarithm(out)));
