import { useCallback } from 'react';
import {
  derivativeId,
  type GeneralTrace,
  newId,
  type PhaseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../engine';
import { currentStep, currentTrace } from '../../state';
import { useTutor } from '../context';

/** Which derivation opens when a number of the diagram is chosen: a parameter's is how the error feels it. */
function choiceFor(
  id: QuantityId,
  phase: PhaseId,
  { quantities, structure }: GeneralTrace,
): QuantityId {
  if (!structure.forward.parameters.includes(id)) return id;
  const afterwards = phase === 'update' || phase === 'check';
  return afterwards && quantities.has(newId(id)) ? newId(id) : derivativeId(TOTAL_ERROR, id);
}

/** Opens the derivation of a chosen number. It reads the state when called, so it stays the same function. */
export function useChoose(): (id: QuantityId) => void {
  const tutor = useTutor();
  return useCallback(
    (id) => {
      const state = tutor.getState();
      tutor.follow(choiceFor(id, currentStep(state).phase, currentTrace(state)));
    },
    [tutor],
  );
}
