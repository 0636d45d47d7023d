import type { TrainingSet } from './trainingSet';

export type { TrainingRow, TrainingSet } from './trainingSet';

const files = import.meta.glob<{ set: TrainingSet }>('./*.set.ts', { eager: true });

/** Every ready set, in the order in which they are offered. A file `*.set.ts` is one. */
export const TRAINING_SETS: readonly TrainingSet[] = Object.values(files)
  .map(({ set }) => set)
  .sort((a, b) => a.order - b.order);
