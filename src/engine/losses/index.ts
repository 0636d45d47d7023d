/**
 * The losses as objects: for each its formula and what is particular to it.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export type { Loss } from './loss';
export { LOSSES } from './losses';
export { DEFAULT_LOSS } from './lossName';
