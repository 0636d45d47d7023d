import { mean } from '../expressions/expression';
import { halfSquared } from './halfSquared';
import type { Loss } from './loss';
import { squaresOverArrays } from './squares';

/**
 * The mean of ½(t − out)² over the outputs of one example: 1/(2n) of the sum of squares.
 * Source: Nielsen, Neural Networks and Deep Learning (2015), eq. 6, which takes it over examples.
 */
export const halfMeanSquared: Loss = {
  ...halfSquared,
  name: 'halfMeanSquared',
  total: (errors) => mean(...errors),
  overArrays: (outputs) => squaresOverArrays({ factor: 0.5, total: 'mean' }, outputs),
  words: { ...halfSquared.words, note: 'lossMean' },
};
