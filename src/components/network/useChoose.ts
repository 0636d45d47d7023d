import { useCallback } from 'react';
import { type GeneralTrace, newId, type PhaseId, type QuantityId } from '../../engine';
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
  if (afterwards && quantities.has(newId(id))) return newId(id);
  const felt = structure.form.ofParameter(id);
  // Nothing moves a bias that is held.
  return quantities.has(felt) ? felt : id;
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
