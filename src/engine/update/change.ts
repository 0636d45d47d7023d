import { newId, TOTAL_ERROR } from '../ids';
import type { AnyTrace } from './trace';

/** What the update does to the total error. */
export interface ErrorChange {
  /** E after − E before: negative where the update helped. Not finite where one of them is not. */
  readonly difference: number;
  /** The difference as a share of E before; undefined where that is 0. */
  readonly share: number | undefined;
}

export function errorChange(trace: AnyTrace): ErrorChange {
  const before = trace.value(TOTAL_ERROR);
  const difference = trace.value(newId(TOTAL_ERROR)) - before;
  return { difference, share: before === 0 ? undefined : difference / before };
}
