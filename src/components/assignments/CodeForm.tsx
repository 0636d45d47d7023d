import { type FormEvent, useId, useState } from 'react';
import { useText } from '../context';
import { readSeedEntry } from '../fields/readSeedEntry';

export interface CodeFormProps {
  readonly onCode: (code: string) => void;
}

/** A student's code, by which their own numbers are drawn: the sheet comes with it. */
export function CodeForm({ onCode }: CodeFormProps) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    const read = readSeedEntry(typed);
    setBad(!read.ok);
    if (read.ok) onCode(read.value);
  };
  return (
    <form className="assignment-code" onSubmit={take}>
      <label htmlFor={id}>{text('assign.code')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        aria-invalid={isBad}
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button button--main">
        {text('assign.codeTake')}
      </button>
      <p id={`${id}-hint`} role={isBad ? 'alert' : undefined}>
        {text(isBad ? 'assign.codeBad' : 'assign.codeHint')}
      </p>
    </form>
  );
}
