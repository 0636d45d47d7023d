import { difference, number, power, sum } from '../expressions/expression';
import type { Loss } from './loss';
import { squaresOverArrays } from './squares';

/**
 * (t − out)², without the ½: its derivative by the output, 2(out − t), keeps the 2 of the power rule.
 * Source: Widrow and Hoff, Adaptive switching circuits, IRE WESCON Convention Record 4 (1960), 96-104.
 */
export const squared: Loss = {
  name: 'squared',
  fits: () => true,
  expression: (target, out) => power(difference(target, out), number(2)),
  total: (errors) => sum(...errors),
  overArrays: (outputs) => squaresOverArrays({ factor: 1, total: 'sum' }, outputs),
  asksForTargetSum: () => false,
  cancels: () => undefined,
  errorAtMiss: (miss) => miss ** 2,
  needsSlope: true,
  words: { error: 'squaredError' },
};
