import { useId, useState } from 'react';
import { useText } from '../context';
import { MAX_VARIANTS } from './options';

export interface VariantsFieldProps {
  readonly variants: number;
  readonly onVariants: (variants: number) => void;
}

/** How many sheets; a number that cannot be is said, and the last good one stays. */
export function VariantsField({ variants, onVariants }: VariantsFieldProps) {
  const text = useText();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const bad = draft !== undefined && readCount(draft) === undefined;
  const type = (typed: string): void => {
    setDraft(typed);
    const count = readCount(typed);
    if (count !== undefined) onVariants(count);
  };
  return (
    <div className="option">
      <label htmlFor={id}>{text('worksheet.variants')}</label>
      <input
        id={id}
        className="option-input option-input--short"
        type="number"
        min={1}
        max={MAX_VARIANTS}
        value={draft ?? variants}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-hint` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(undefined)}
      />
      {bad && (
        <p id={`${id}-hint`} className="option-hint" role="alert">
          {text('worksheet.variantsBad', { most: MAX_VARIANTS, kept: variants })}
        </p>
      )}
    </div>
  );
}

function readCount(text: string): number | undefined {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= MAX_VARIANTS ? count : undefined;
}
