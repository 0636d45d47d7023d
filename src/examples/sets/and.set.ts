import { type TrainingSet, truthTable } from './trainingSet';

export const set: TrainingSet = { id: 'and', order: 3, rows: truthTable((a, b) => a && b) };
