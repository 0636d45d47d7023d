/** What the error of one output can be; `LOSSES` says what each one is. */
export const LOSS_NAMES = [
  'halfSquared',
  'squared',
  'meanSquared',
  'halfMeanSquared',
  'crossEntropy',
] as const;
export type LossName = (typeof LOSS_NAMES)[number];

/** The articles' loss, and that of a problem in its short form. It goes with any outputs. */
export const DEFAULT_LOSS = 'halfSquared' satisfies LossName;
