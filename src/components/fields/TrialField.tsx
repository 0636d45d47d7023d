import { useId, useState } from 'react';
import { readNumber } from '../../engine';
import { type NumberStyle, numberInput } from '../../notation';
import { useText } from '../context';

export interface TrialFieldProps {
  readonly name: string;
  readonly value: number;
  readonly style: NumberStyle;
  readonly onChange: (value: number) => void;
}

/** A number of the trial: what is typed counts as soon as it is one, and until then the last good one stays. */
export function TrialField({ name, value, style, onChange }: TrialFieldProps) {
  const text = useText();
  const errorId = useId();
  const [draft, setDraft] = useState<string>();
  const read = draft === undefined ? undefined : readNumber(draft);
  const reason = read?.ok === false ? read.reason : undefined;
  return (
    <span className="trial-cell">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="range-field"
        aria-label={name}
        aria-invalid={reason !== undefined}
        aria-describedby={reason === undefined ? undefined : errorId}
        value={draft ?? numberInput(value, style)}
        onChange={(event) => {
          setDraft(event.target.value);
          const typed = readNumber(event.target.value);
          if (typed.ok) onChange(typed.number.value);
        }}
        onBlur={() => {
          if (reason === undefined) setDraft(undefined);
        }}
      />
      <span id={errorId} className="range-error" role="alert">
        {reason !== undefined &&
          text(`numbers.bad.${reason}`, { name, kept: numberInput(value, style) })}
      </span>
    </span>
  );
}
