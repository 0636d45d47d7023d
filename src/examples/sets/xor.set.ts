import { type TrainingSet, truthTable } from './trainingSet';

export const set: TrainingSet = { id: 'xor', order: 5, rows: truthTable((a, b) => a !== b) };
