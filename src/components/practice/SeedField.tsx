import { useId, useState } from 'react';
import { SEED_PATTERN } from '../../state';
import { useText } from '../context';

export interface SeedFieldProps {
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
}

/** The seed of the numbers, to be shared or typed in: it counts on Enter, or when the field is left. */
export function SeedField({ seed, onSeed }: SeedFieldProps) {
  const text = useText();
  const hintId = useId();
  const [draft, setDraft] = useState(seed);
  const [isBad, setIsBad] = useState(false);
  const take = (): void => {
    const wanted = draft.trim().toLowerCase();
    const isGood = SEED_PATTERN.test(wanted);
    setIsBad(!isGood);
    if (isGood && wanted !== seed) onSeed(wanted);
  };
  return (
    <div className="seed-field">
      <label>
        {text('practice.seed')}
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={draft}
          aria-invalid={isBad}
          aria-describedby={hintId}
          onChange={(event) => setDraft(event.target.value.slice(0, 40))}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
      </label>
      <p id={hintId} className="seed-hint" role={isBad ? 'alert' : undefined}>
        {text(isBad ? 'practice.seed.bad' : 'practice.seed.hint')}
      </p>
    </div>
  );
}
