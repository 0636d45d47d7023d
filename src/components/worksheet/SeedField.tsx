import { useId, useState } from 'react';
import { SEED_PATTERN, seedFrom } from '../../state';
import { useText } from '../context';

export interface SeedFieldProps {
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
}

/** The class seed: what is typed counts as soon as it can be one; capital letters are taken as small ones. */
export function SeedField({ seed, onSeed }: SeedFieldProps) {
  const text = useText();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const bad = draft !== undefined && !SEED_PATTERN.test(draft);
  const type = (typed: string): void => {
    const wanted = typed.trim().toLowerCase();
    setDraft(wanted);
    if (SEED_PATTERN.test(wanted)) onSeed(wanted);
  };
  return (
    <div className="option">
      <label htmlFor={id}>{text('worksheet.seed')}</label>
      <span className="option-row">
        <input
          id={id}
          className="option-input"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={draft ?? seed}
          aria-invalid={bad}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setDraft(undefined)}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            setDraft(undefined);
            onSeed(seedFrom(Math.random()));
          }}
        >
          {text('worksheet.newSeed')}
        </button>
      </span>
      <p id={`${id}-hint`} className="option-hint" role={bad ? 'alert' : undefined}>
        {bad ? text('worksheet.seedBad', { kept: seed }) : text('worksheet.seedHint')}
      </p>
    </div>
  );
}
