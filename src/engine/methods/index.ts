/**
 * The methods of taking the step as objects, and what numbers each may be given.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export { brokenBound, type GivenBound } from './check';
export type { Method, MethodRun, MethodStep } from './method';
export { METHODS } from './methods';
