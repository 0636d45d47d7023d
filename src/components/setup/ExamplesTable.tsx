import { type ClipboardEvent, useState } from 'react';
import { type PastedRows, readPastedRows } from '../../state';
import { useText, useTutor } from '../context';
import { RowsTable, type RowsTableProps } from './RowsTable';
import './training.css';

/** As many as anyone mends at a time. */
const MOST_FAULTS = 6;

/** The training examples as a table; rows of a spreadsheet that are pasted into it take their place. */
export function ExamplesTable({ lesson, hintId }: Omit<RowsTableProps, 'onPaste'>) {
  const text = useText();
  const tutor = useTutor();
  const [said, setSaid] = useState<PastedRows>();
  const [first] = lesson.work.problem.examples;

  /** A single number goes into its field as usual. */
  const paste = (event: ClipboardEvent): void => {
    const rows = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r;]/.test(rows.trim())) return;
    event.preventDefault();
    const read = readPastedRows(rows, first?.inputs.length ?? 0, first?.targets.length ?? 0);
    setSaid(read);
    if (read.faults.length === 0) tutor.setRows(read.rows);
  };
  return (
    <div className="setup-training">
      <RowsTable lesson={lesson} hintId={hintId} onPaste={paste} />
      <div className="setup-said" role="status">
        {said && said.faults.length > 0 && (
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
        {said?.faults.length === 0 && <p>{text('setup.pasted', { count: said.rows.length })}</p>}
      </div>
    </div>
  );
}
