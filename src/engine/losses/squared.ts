import { elementAt } from '../elementAt';
import { difference, number, power } from '../expressions/expression';
import type { Loss } from './loss';

/**
 * (t − out)², without the ½: its derivative by the output, 2(out − t), keeps the 2 of the power rule.
 * Source: Widrow and Hoff, Adaptive switching circuits, IRE WESCON Convention Record 4 (1960), 96-104.
 */
export const squared: Loss = {
  name: 'squared',
  fits: () => true,
  expression: (target, out) => power(difference(target, out), number(2)),
  overArrays: () => ({
    error: (targets, outs) => {
      let error = -0;
      for (let k = 0; k < outs.length; k++) {
        const miss = elementAt(targets, k) - elementAt(outs, k);
        error += miss * miss;
      }
      return error;
    },
    backward: {
      by: 'out',
      write: (targets, outs, to) => {
        for (let k = 0; k < outs.length; k++) {
          to[k] = -2 * (elementAt(targets, k) - elementAt(outs, k));
        }
      },
    },
  }),
  asksForTargetSum: () => false,
  cancels: () => undefined,
  errorAtMiss: (miss) => miss ** 2,
  needsSlope: true,
  slips: ['targetMinusOut', 'halfPutIn', 'squareLeftOut'],
  words: { error: 'squaredError' },
};
