import { useId } from 'react';
import type { PastedRows } from '../../state';
import { useText } from '../context';

export interface PasteRowsProps {
  readonly value: string;
  readonly hint: string;
  /** What came of the rows that were taken last. */
  readonly said: PastedRows | undefined;
  readonly onChange: (value: string) => void;
  readonly onTake: () => void;
}

/** Rows from a spreadsheet, and what of them cannot be read. What was pasted stays until it is taken over. */
export function PasteRows({ value, hint, said, onChange, onTake }: PasteRowsProps) {
  const text = useText();
  const id = useId();
  const isBad = said !== undefined && said.faults.length > 0;
  return (
    <details className="setup-paste" {...(isBad ? { open: true } : {})}>
      <summary>{text('setup.paste')}</summary>
      <label htmlFor={id}>{text('setup.pasteLabel')}</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        value={value}
        aria-invalid={isBad}
        aria-describedby={`${id}-hint ${id}-said`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="setup-note">
        {hint}
      </p>
      <button type="button" className="button" onClick={onTake}>
        {text('setup.pasteTake')}
      </button>
      <div id={`${id}-said`} className="setup-said" role="status">
        {isBad && (
          <>
            <p>{text('setup.pasteFailed')}</p>
            <ul>
              {said.faults.slice(0, MOST_FAULTS).map((fault) => (
                <li key={JSON.stringify(fault)}>
                  {text(`setup.fault.${fault.kind}`, { ...fault })}
                </li>
              ))}
            </ul>
          </>
        )}
        {said && !isBad && <p>{text('setup.pasted', { count: said.rows.length })}</p>}
      </div>
    </details>
  );
}

/** As many as anyone mends at a time. */
const MOST_FAULTS = 6;
