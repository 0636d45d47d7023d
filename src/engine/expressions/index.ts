/**
 * Expressions: what they are made of, evaluated, and put in for one another.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export type { DerivationLine, Rule } from './differentiate';
export { evaluate } from './evaluate';
export type { Expression } from './expression';
export {
  children,
  mapChildren,
  meanedSum,
  number,
  quantitiesIn,
  substitute,
} from './expression';
export { softmaxDefinition } from './softmaxShare';
