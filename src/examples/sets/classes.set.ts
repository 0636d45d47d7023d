import type { TrainingSet } from './trainingSet';

/** The matrix article's example, which belongs to Class 1, and its mirror image for Class 0, made up here. */
export const set: TrainingSet = {
  id: 'classes',
  order: 2,
  rows: [
    { inputs: [0.85, 0.25], targets: [0.6905, 0.8657] },
    { inputs: [0.25, 0.85], targets: [0.8657, 0.6905] },
  ],
};
