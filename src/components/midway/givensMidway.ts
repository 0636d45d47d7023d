import type { GeneralTrace, QuantityId } from '../../engine';

/** The quantities that are given midway, in the update's own order. */
export function givensMidway({
  structure,
}: Pick<GeneralTrace, 'structure'>): readonly QuantityId[] {
  const { midway, definitions } = structure;
  return midway ? [...definitions.keys()].filter((id) => midway.given.has(id)) : [];
}

/** Whether a quantity is no longer there since what it led to is given. */
export const isLeftOut = (
  { structure }: Pick<GeneralTrace, 'structure'>,
  id: QuantityId,
): boolean =>
  structure.midway !== undefined &&
  !structure.definitions.has(id) &&
  structure.midway.whole.definitions.has(id);
