import { difference, number, power, product, sum } from '../expressions/expression';
import type { Loss } from './loss';
import { squaresOverArrays } from './squares';

/**
 * ½(t − out)²: the ½ is there so that the 2 of its derivative cancels.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eq. 3.
 */
export const halfSquared: Loss = {
  name: 'halfSquared',
  fits: () => true,
  expression: (target, out) => product(number(1 / 2), power(difference(target, out), number(2))),
  total: (errors) => sum(...errors),
  overArrays: (outputs) => squaresOverArrays({ factor: 0.5, total: 'sum' }, outputs),
  asksForTargetSum: () => false,
  cancels: () => undefined,
  errorAtMiss: (miss) => 0.5 * miss ** 2,
  needsSlope: true,
  words: { error: 'error' },
};
