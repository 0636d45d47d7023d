import { crossEntropy } from './crossEntropy';
import { halfSquared } from './halfSquared';
import type { Loss } from './loss';
import type { LossName } from './lossName';
import { squared } from './squared';

/** Every loss, in the order in which they are offered. */
export const LOSSES: Readonly<Record<LossName, Loss>> = { halfSquared, squared, crossEntropy };
