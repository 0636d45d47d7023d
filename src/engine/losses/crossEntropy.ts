import { elementAt } from '../elementAt';
import {
  difference,
  type Expression,
  logarithm,
  negative,
  number,
  sum,
  weighted,
} from '../expressions/expression';
import { cancellation } from './crossEntropyCancellation';
import type { Loss, LossOverArrays } from './loss';

/**
 * −(t·ln out + (1 − t)·ln(1 − out)): each sigmoid output answers a question of its own with yes or no.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eq. 5.21.
 */
const ofEach = (target: Expression, out: Expression): Expression =>
  negative(
    sum(
      weighted(target, logarithm(out)),
      weighted(difference(number(1), target), logarithm(difference(number(1), out))),
    ),
  );

/**
 * −t·ln out: the outputs of a softmax are the shares of one answer.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eq. 5.24.
 */
const ofShare = (target: Expression, out: Expression): Expression =>
  negative(weighted(target, logarithm(out)));

/** A weight of 0 leaves nothing, of the logarithm of 0 too. */
function weightedLog(weight: number, of: number): number {
  const found = weight * Math.log(of);
  return weight === 0 && Number.isNaN(found) ? 0 : found;
}

const errorOfEach: LossOverArrays['error'] = (targets, outs) => {
  let error = -0;
  for (let k = 0; k < outs.length; k++) {
    const target = elementAt(targets, k);
    const out = elementAt(outs, k);
    error += -(weightedLog(target, out) + weightedLog(1 - target, 1 - out));
  }
  return error;
};

const errorOfShares: LossOverArrays['error'] = (targets, outs) => {
  let error = -0;
  for (let k = 0; k < outs.length; k++)
    error += -weightedLog(elementAt(targets, k), elementAt(outs, k));
  return error;
};

/** out − t, times the steepness. */
const misses =
  (steepness = 1): LossOverArrays['backward']['write'] =>
  (targets, outs, to) => {
    for (let k = 0; k < outs.length; k++) {
      to[k] = steepness * (elementAt(outs, k) - elementAt(targets, k));
    }
  };

/** Σt · out − t. */
const weightedMisses: LossOverArrays['backward']['write'] = (targets, outs, to) => {
  let all = -0;
  for (let k = 0; k < targets.length; k++) all += elementAt(targets, k);
  for (let k = 0; k < outs.length; k++) to[k] = elementAt(outs, k) * all - elementAt(targets, k);
};

/**
 * The cross-entropy, of outputs that are probabilities. Made for the sigmoid and for the softmax: the slope of
 * either cancels against it, so that a flat output holds nothing of the error back.
 */
export const crossEntropy: Loss = {
  name: 'crossEntropy',
  fits: ({ probability }) => probability !== undefined,
  expression: (target, out, { probability }) =>
    probability === 'shares' ? ofShare(target, out) : ofEach(target, out),
  total: (errors) => sum(...errors),
  overArrays: ({ activation: { probability, steepness }, targetsAddUp }) =>
    probability === 'shares'
      ? {
          error: errorOfShares,
          backward: { by: 'net', write: targetsAddUp ? misses() : weightedMisses },
        }
      : { error: errorOfEach, backward: { by: 'net', write: misses(steepness) } },
  asksForTargetSum: ({ probability }) => probability === 'shares',
  cancels: cancellation,
  // It is above 0 even where every output is on its target, unless that is 0 or 1.
  errorAtMiss: () => undefined,
  needsSlope: false,
  words: { error: 'crossError' },
};
