import { derivativeId, newId, type PhaseId, type QuantityId, TOTAL_ERROR } from '../../engine';

/** Which derivation opens when a number of the diagram is chosen: a parameter's is how the error feels it. */
export function choiceFor(
  id: QuantityId,
  phase: PhaseId,
  exists: (id: QuantityId) => boolean,
): QuantityId {
  if (!/^[wb]\./.test(id)) return id;
  const afterwards = phase === 'update' || phase === 'check';
  return afterwards && exists(newId(id)) ? newId(id) : derivativeId(TOTAL_ERROR, id);
}
