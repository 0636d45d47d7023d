import type { QuantityId } from '../ids';
import { ProblemError } from '../problemError';
import { type AnyTrace, traceWith } from '../update/trace';

/** What a quantity comes to in the update after this one; NaN where there is none to be had. */
export const nextValue = (trace: AnyTrace, id: QuantityId): number =>
  nextValues(trace).get(id)?.value ?? Number.NaN;

const following = new WeakMap<AnyTrace, AnyTrace['quantities']>();

/** The quantities of the update after this one; a sheet is marked again and again while it is filled in. */
function nextValues(trace: AnyTrace): AnyTrace['quantities'] {
  let next = following.get(trace);
  if (next === undefined) {
    next = valuesAfter(trace);
    following.set(trace, next);
  }
  return next;
}

/** They are written in the same way: none after an update that starts midway. */
function valuesAfter({ updated, structure }: AnyTrace): AnyTrace['quantities'] {
  const parameters = structure.forward.updated;
  if (structure.midway !== undefined || parameters.length === 0) return new Map();
  try {
    return traceWith(updated, structure.form).quantities;
  } catch (error) {
    // Where the step left the range of a double, there is no next one.
    if (error instanceof ProblemError) return new Map();
    throw error;
  }
}
