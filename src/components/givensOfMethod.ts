import type { GeneralTrace, QuantityId } from '../engine';

/** The given numbers of the method: what it is set by, and what it keeps; plain gradient descent has none. */
export function givensOfMethod(trace: GeneralTrace): readonly QuantityId[] {
  const { definitions, forward, midway } = trace.structure;
  return [...definitions.values()]
    .filter(
      ({ id, kind }) => kind === 'given' && !forward.givens.includes(id) && !midway?.given.has(id),
    )
    .map(({ id }) => id);
}
