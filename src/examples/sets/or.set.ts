import { type TrainingSet, truthTable } from './trainingSet';

export const set: TrainingSet = { id: 'or', order: 4, rows: truthTable((a, b) => a || b) };
