import type { QuantityId } from '../../engine';
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
  return {
    givens: [
      ...givensMidway(trace),
      ...forward.givens.filter((id) => definitions.has(id)),
      ...givensOfMethod(trace),
    ],
    handed: neededFromBefore(trace.structure, part),
  };
}
