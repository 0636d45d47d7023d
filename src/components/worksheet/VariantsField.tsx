import { useId } from 'react';
import { useText } from '../context';
import { draftInput, type Reading, useDraft } from '../fields/useDraft';
import { MAX_VARIANTS } from './options';

export interface VariantsFieldProps {
  readonly variants: number;
  readonly onVariants: (variants: number) => void;
}

/** How many sheets. */
export function VariantsField({ variants, onVariants }: VariantsFieldProps) {
  const text = useText();
  const id = useId();
  const draft = useDraft({
    value: variants,
    written: String(variants),
    read: readCount,
    onTake: onVariants,
  });
  const bad = draft.fault !== undefined;
  return (
    <div className="option">
      <label htmlFor={id}>{text('worksheet.variants')}</label>
      <input
        id={id}
        className="option-input option-input--short"
        type="number"
        min={1}
        max={MAX_VARIANTS}
        aria-describedby={bad ? `${id}-hint` : undefined}
        {...draftInput(draft)}
        // As with the seed: what is not printed does not stay in the field.
        onBlur={draft.giveUp}
      />
      {bad && (
        <p id={`${id}-hint`} className="option-hint" role="alert">
          {text('worksheet.variantsBad', { most: MAX_VARIANTS, kept: variants })}
        </p>
      )}
    </div>
  );
}

function readCount(typed: string): Reading<number, true> {
  const count = Number(typed);
  const isCount = Number.isInteger(count) && count >= 1 && count <= MAX_VARIANTS;
  return isCount ? { ok: true, value: count } : { ok: false, fault: true };
}
