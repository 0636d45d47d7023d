import { useId } from 'react';
import { type NumberStyle, numberInput } from '../../notation';
import { useText } from '../context';
import { readNumberEntry } from './readNumberEntry';
import { draftInput, useDraft } from './useDraft';

export interface TrialFieldProps {
  readonly name: string;
  readonly value: number;
  readonly style: NumberStyle;
  readonly onChange: (value: number) => void;
}

/** A number of the trial. */
export function TrialField({ name, value, style, onChange }: TrialFieldProps) {
  const text = useText();
  const errorId = useId();
  const own = numberInput(value, style);
  const draft = useDraft({ value, written: own, read: readNumberEntry, onTake: onChange });
  const { fault } = draft;
  return (
    <span className="trial-cell">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="range-field"
        aria-label={name}
        aria-describedby={fault === undefined ? undefined : errorId}
        {...draftInput(draft)}
      />
      <span id={errorId} className="range-error" role="alert">
        {fault !== undefined && text(`numbers.bad.${fault}`, { name, kept: own })}
      </span>
    </span>
  );
}
