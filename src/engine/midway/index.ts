/**
 * Quantities that are given midway, in place of their working. The page loads it when there are some.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export { givenMidway } from './givenMidway';
