import { useId, useState } from 'react';
import { cleanName } from '../../state/handIn/workRead';
import { useText } from '../context';
import { MAX_VARIANTS } from './options';

export interface NamesFieldProps {
  readonly onNames: (names: readonly string[]) => void;
}

/** The class's names, a line each, for the sheets to be printed on. They are kept nowhere. */
export function NamesField({ onNames }: NamesFieldProps) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const count = namesIn(typed).length;
  const isTooMany = count > MAX_VARIANTS;
  return (
    <div className="option">
      <label htmlFor={id}>{text('worksheet.names')}</label>
      <textarea
        id={id}
        className="option-input option-input--names"
        dir="auto"
        rows={4}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isTooMany}
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const names = namesIn(target.value);
          // Nobody's sheet is left out silently: a class that is too large has none printed by name.
          onNames(names.length > MAX_VARIANTS ? [] : names);
        }}
      />
      <p id={`${id}-hint`} className="option-hint" role={isTooMany ? 'alert' : undefined}>
        {isTooMany
          ? text('worksheet.namesTooMany', { count, most: MAX_VARIANTS })
          : text('worksheet.namesHint')}
      </p>
    </div>
  );
}

/** A name for each line that has one, as names stand in a list that is handed in. */
export const namesIn = (typed: string): readonly string[] =>
  typed
    .split(/\r?\n|\t/)
    .map((line) => cleanName(line).name)
    .filter((name) => name !== '');
