/**
 * Sums that people write for a number. `readNumber` itself is at the front door.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export { type Calculation, type CalculationFault, calculate, MAX_CALCULATION } from './calculate';
export { plainNumber } from './plainNumber';
export { CONSTANTS, FUNCTIONS, type NamedValue, type Names } from './tokens';
