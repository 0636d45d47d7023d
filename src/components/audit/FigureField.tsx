import { type KeyboardEvent, useState } from 'react';

export interface FigureFieldProps {
  /** The accessible name. */
  readonly label: string;
  /** What is written there now. */
  readonly value: string;
  readonly isBad: boolean;
  readonly describedBy: string | undefined;
  readonly onCommit: (text: string) => void;
}

/** More than four figures of any length that can be read. */
const MAX_LENGTH = 500;

/** A field for a quantity's figure. What is typed is marked when the field is left, or on Enter. */
export function FigureField({ label, value, isBad, describedBy, onCommit }: FigureFieldProps) {
  const [draft, setDraft] = useState<string>();
  const commit = (): void => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') setDraft(undefined);
  };
  return (
    <input
      className="audit-field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      maxLength={MAX_LENGTH}
      aria-label={label}
      aria-invalid={isBad}
      aria-describedby={describedBy}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={press}
      onBlur={commit}
    />
  );
}
