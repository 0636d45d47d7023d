import type { LossName } from './lossName';

/** The misconceptions that are about what a loss is made of. */
export type LossSlip =
  | 'targetMinusOut'
  | 'halfLeftOut'
  | 'twoLeftOut'
  | 'halvedTwice'
  | 'halfPutIn'
  | 'squareLeftOut'
  | 'meanLeftOut'
  | 'meanPutIn'
  | 'meanOfSquares'
  | 'logPartLeftOut'
  | 'logarithmBase'
  | 'cancelledSlope';

/**
 * Which of them can be made with a loss. They stand apart from the loss, as they are needed only where figures are
 * marked.
 */
export const LOSS_SLIPS: Readonly<Record<LossName, readonly LossSlip[]>> = {
  halfSquared: [
    'targetMinusOut',
    'halfLeftOut',
    'twoLeftOut',
    'halvedTwice',
    'squareLeftOut',
    'meanPutIn',
    'meanOfSquares',
  ],
  squared: ['targetMinusOut', 'halfPutIn', 'squareLeftOut', 'meanPutIn'],
  halfMeanSquared: ['targetMinusOut', 'halfLeftOut', 'twoLeftOut', 'squareLeftOut', 'meanLeftOut'],
  meanSquared: ['targetMinusOut', 'halfPutIn', 'squareLeftOut', 'meanLeftOut'],
  crossEntropy: ['logPartLeftOut', 'logarithmBase', 'cancelledSlope', 'meanPutIn'],
};
