import type { TrainingSet } from './trainingSet';

/** The one example of the classic articles. */
export const set: TrainingSet = {
  id: 'single',
  order: 1,
  rows: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
};
