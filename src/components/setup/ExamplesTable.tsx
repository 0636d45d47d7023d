import { type ClipboardEvent, useState } from 'react';
import { readPastedRows } from '../../state';
import { useText, useTutor } from '../context';
import { PasteRows } from './PasteRows';
import { RowsTable, type RowsTableProps } from './RowsTable';
import './training.css';

/** The training examples as a table, and rows of a spreadsheet in place of them. */
export function ExamplesTable({ lesson, hintId }: Omit<RowsTableProps, 'onPaste'>) {
  const text = useText();
  const tutor = useTutor();
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState<ReturnType<typeof readPastedRows>>();
  const [first] = lesson.work.problem.examples;
  const inputs = first?.inputs.length ?? 0;
  const targets = first?.targets.length ?? 0;

  const take = (rows: string): void => {
    const read = readPastedRows(rows, inputs, targets);
    setSaid(read);
    if (read.faults.length > 0) setPasted(rows);
    else {
      setPasted('');
      tutor.setRows(read.rows);
    }
  };
  /** A single number goes into its field as usual. */
  const pasteInTable = (event: ClipboardEvent): void => {
    const rows = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/.test(rows.trim())) return;
    event.preventDefault();
    take(rows);
  };
  return (
    <div className="setup-training">
      <RowsTable lesson={lesson} hintId={hintId} onPaste={pasteInTable} />
      <PasteRows
        value={pasted}
        hint={text('setup.pasteHint', { inputs, targets })}
        said={said}
        onChange={setPasted}
        onTake={() => take(pasted)}
      />
    </div>
  );
}
