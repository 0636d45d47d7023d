import { crossEntropy } from './crossEntropy';
import { halfMeanSquared } from './halfMeanSquared';
import { halfSquared } from './halfSquared';
import type { Loss } from './loss';
import type { LossName } from './lossName';
import { meanSquared } from './meanSquared';
import { squared } from './squared';

/** Every loss, in the order in which they are offered. */
export const LOSSES: Readonly<Record<LossName, Loss>> = {
  halfSquared,
  squared,
  meanSquared,
  halfMeanSquared,
  crossEntropy,
};
