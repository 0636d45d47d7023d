import { mean } from '../expressions/expression';
import type { Loss } from './loss';
import { squared } from './squared';
import { squaresOverArrays } from './squares';

/**
 * The mean of (t − out)² over the outputs of one example, as programs have it that call it the mean squared error.
 * Source: Goodfellow, Bengio and Courville, Deep Learning (2016), § 5.1.2, eq. 5.4.
 */
export const meanSquared: Loss = {
  ...squared,
  name: 'meanSquared',
  total: (errors) => mean(...errors),
  overArrays: (outputs) => squaresOverArrays({ factor: 1, total: 'mean' }, outputs),
  words: { ...squared.words, note: 'lossMean' },
};
