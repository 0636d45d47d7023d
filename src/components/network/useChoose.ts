import { useCallback } from 'react';
import { derivativeId, newId, type PhaseId, type QuantityId, TOTAL_ERROR } from '../../engine';
import { currentStep, currentTrace } from '../../state';
import { useTutor } from '../context';

/** Which derivation opens when a number of the diagram is chosen: a parameter's is how the error feels it. */
function choiceFor(
  id: QuantityId,
  phase: PhaseId,
  exists: (id: QuantityId) => boolean,
): QuantityId {
  if (!/^[wb]\./.test(id)) return id;
  const afterwards = phase === 'update' || phase === 'check';
  return afterwards && exists(newId(id)) ? newId(id) : derivativeId(TOTAL_ERROR, id);
}

/** Opens the derivation of a chosen number. It reads the state when called, so it stays the same function. */
export function useChoose(): (id: QuantityId) => void {
  const tutor = useTutor();
  return useCallback(
    (id) => {
      const state = tutor.getState();
      const { quantities } = currentTrace(state);
      tutor.follow(choiceFor(id, currentStep(state).phase, (of) => quantities.has(of)));
    },
    [tutor],
  );
}
