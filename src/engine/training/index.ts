/**
 * Many updates: in pieces, as a record that can be gone through, and what came of them.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export { CHUNK, type Checkpoint, type TrainingChunk, trainInChunks } from './chunks';
export { drawnErrors, type ErrorPoint, shownUpdates } from './drawn';
export { GOAL_MISS, type Outcome, type OutcomeKind, outcomeOf } from './outcome';
export { newRecord, problemAt, type TrainingRecord, updatesOf, withChunks } from './record';
