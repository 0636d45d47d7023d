import { elementAt } from '../elementAt';
import { difference, number, power, product } from '../expressions/expression';
import type { Loss } from './loss';

/**
 * ½(t − out)²: the ½ is there so that the 2 of its derivative cancels.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eq. 3.
 */
export const halfSquared: Loss = {
  name: 'halfSquared',
  fits: () => true,
  expression: (target, out) => product(number(1 / 2), power(difference(target, out), number(2))),
  overArrays: () => ({
    error: (targets, outs) => {
      let error = -0;
      for (let k = 0; k < outs.length; k++) {
        const miss = elementAt(targets, k) - elementAt(outs, k);
        error += 0.5 * (miss * miss);
      }
      return error;
    },
    backward: {
      by: 'out',
      write: (targets, outs, to) => {
        for (let k = 0; k < outs.length; k++) to[k] = -(elementAt(targets, k) - elementAt(outs, k));
      },
    },
  }),
  asksForTargetSum: () => false,
  cancels: () => undefined,
  errorAtMiss: (miss) => 0.5 * miss ** 2,
  needsSlope: true,
  slips: ['targetMinusOut', 'halfLeftOut', 'twoLeftOut', 'halvedTwice', 'squareLeftOut'],
  words: { error: 'error' },
};
