import * as v from 'valibot';

/** Which of the examples of a batch a sheet works: all of them together, or one alone. */
export const EXAMPLES_TAKEN = ['all', 'one'] as const;
export type ExamplesTaken = (typeof EXAMPLES_TAKEN)[number];

/** As an address says it, in `examples`. */
export const ExamplesTakenSchema = v.picklist(EXAMPLES_TAKEN);

/**
 * Which are taken where an address does not say it: sheets of fresh numbers from before it could be said have one, so
 * that a seed leads to the numbers that it led to then.
 */
export const usualExamples = (seed: string | undefined): ExamplesTaken =>
  seed === undefined ? 'all' : 'one';
