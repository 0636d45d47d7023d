import { useId } from 'react';
import type { PhaseId } from '../../engine';
import { useText } from '../context';
import { PHASES } from './options';

export interface PhaseChoiceProps {
  readonly phases: readonly PhaseId[];
  readonly onPhases: (phases: readonly PhaseId[]) => void;
}

/** Which phases of the update are asked for; the last one cannot be taken away. */
export function PhaseChoice({ phases, onPhases }: PhaseChoiceProps) {
  const text = useText();
  const hint = useId();
  return (
    <fieldset className="option" aria-describedby={hint}>
      <legend>{text('worksheet.phases')}</legend>
      {PHASES.map((phase) => {
        const isAsked = phases.includes(phase);
        return (
          <label key={phase} className="option-choice">
            <input
              type="checkbox"
              checked={isAsked}
              disabled={isAsked && phases.length === 1}
              onChange={() =>
                onPhases(PHASES.filter((other) => (other === phase) !== phases.includes(other)))
              }
            />
            {text(`phase.${phase}`)}
          </label>
        );
      })}
      <p id={hint} className="option-hint">
        {text('worksheet.phasesHint')}
      </p>
    </fieldset>
  );
}
