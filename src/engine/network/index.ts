/**
 * How the network of a problem is wired, and its forward pass as expressions.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export type { Forward, ForwardLayer, Neuron } from './forward';
export { forwardOf } from './forwardOf';
export { isBatch } from './general';
export { publishedForm } from './shortForm';
export { sameWiring } from './wiring';
