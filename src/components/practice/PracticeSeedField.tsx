import { useId } from 'react';
import { useText } from '../context';
import { readSeedEntry } from '../fields/readSeedEntry';
import { draftInput, useDraft } from '../fields/useDraft';

export interface PracticeSeedFieldProps {
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
}

/** The seed of the numbers, to be shared or typed in: it counts on Enter, or when the field is left. */
export function PracticeSeedField({ seed, onSeed }: PracticeSeedFieldProps) {
  const text = useText();
  const hintId = useId();
  const draft = useDraft({
    value: seed,
    written: seed,
    read: readSeedEntry,
    onTake: onSeed,
    takes: 'left',
  });
  const isBad = draft.fault !== undefined;
  return (
    <div className="seed-field">
      <label>
        {text('practice.seed')}
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          aria-describedby={hintId}
          {...draftInput(draft)}
        />
      </label>
      <p id={hintId} className="seed-hint" role={isBad ? 'alert' : undefined}>
        {text(isBad ? 'practice.seed.bad' : 'practice.seed.hint')}
      </p>
    </div>
  );
}
