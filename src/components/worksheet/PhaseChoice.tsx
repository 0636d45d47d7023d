import { useId } from 'react';
import type { PhaseId } from '../../engine';
import { useText } from '../context';
import { phaseName } from '../layerNames';
import { PHASES } from './sheetPhases';

export interface PhaseChoiceProps {
  /** Those that the update has. */
  readonly offered: readonly PhaseId[];
  readonly phases: readonly PhaseId[];
  readonly onPhases: (phases: readonly PhaseId[]) => void;
}

/** Which phases of the update are asked for; the last one cannot be taken away. */
export function PhaseChoice({ offered, phases, onPhases }: PhaseChoiceProps) {
  const text = useText();
  const hint = useId();
  const known = offered.map((id) => ({ id }));
  const isLast = offered.filter((phase) => phases.includes(phase)).length === 1;
  return (
    <fieldset className="option" aria-describedby={hint}>
      <legend>{text('worksheet.phases')}</legend>
      {offered.map((phase) => {
        const isAsked = phases.includes(phase);
        return (
          <label key={phase} className="option-choice">
            <input
              type="checkbox"
              checked={isAsked}
              disabled={isAsked && isLast}
              onChange={() =>
                onPhases(PHASES.filter((other) => (other === phase) !== phases.includes(other)))
              }
            />
            {phaseName(text, phase, known)}
          </label>
        );
      })}
      <p id={hint} className="option-hint">
        {text('worksheet.phasesHint')}
      </p>
    </fieldset>
  );
}
