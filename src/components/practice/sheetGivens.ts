import type { QuantityId } from '../../engine';
import { exampleIn } from '../../engine/ids';
import { neededFromBefore } from '../../state';
import { givensOfMethod } from '../givensOfMethod';
import { givensMidway } from '../midway/givensMidway';
import type { Practice } from './usePractice';

/** What a sheet is worked from: the numbers that are given, and the figures of the steps before its part. */
export function sheetGivens({ trace, part }: Pick<Practice, 'trace' | 'part'>): {
  readonly givens: readonly QuantityId[];
  readonly handed: readonly QuantityId[];
} {
  const { forward, definitions } = trace.structure;
  const known = forward.givens.filter((id) => definitions.has(id));
  return {
    givens: [
      ...givensMidway(trace),
      // The examples of a batch one under the other, before what they share.
      ...known.filter((id) => exampleIn(id) !== undefined),
      ...known.filter((id) => exampleIn(id) === undefined),
      ...givensOfMethod(trace),
    ],
    handed: neededFromBefore(trace.structure, part),
  };
}
