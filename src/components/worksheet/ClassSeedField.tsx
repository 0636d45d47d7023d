import { useId } from 'react';
import { seedFrom } from '../../state';
import { useText } from '../context';
import { readSeedEntry } from '../fields/readSeedEntry';
import { draftInput, useDraft } from '../fields/useDraft';

export interface ClassSeedFieldProps {
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
}

/** The class seed: typed, or drawn anew. */
export function ClassSeedField({ seed, onSeed }: ClassSeedFieldProps) {
  const text = useText();
  const id = useId();
  const draft = useDraft({ value: seed, written: seed, read: readSeedEntry, onTake: onSeed });
  const bad = draft.fault !== undefined;
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
          aria-describedby={`${id}-hint`}
          {...draftInput(draft)}
          // The sheet is printed as it is then: what is not on it does not stay in the field.
          onBlur={draft.giveUp}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            draft.giveUp();
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
