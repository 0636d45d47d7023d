/**
 * One update taken apart: its structure, its given numbers, and derivatives beside those that it needs.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export { ofExample } from './batch';
export { byFound, byPaths, leadOf, sameStep } from './byFound';
export { type CentralDifference, centralDifference } from './centralDifference';
export { type ErrorChange, errorChange } from './change';
export { type Derivative, derivativeOf } from './derivative';
export { givensOf, withGivens } from './givens';
export { givensOfExample } from './givensOfExample';
export { ideaOf } from './ideas';
export { takesLogarithmOfZero } from './logarithmOfZero';
export { slopeInForm } from './slopeInForm';
export type { Definition, Structure } from './structure';
export { structureOf } from './structureOf';
export { type GivenMidway, traceWith } from './trace';
export { hasWeightOfZero } from './weightOfZero';
