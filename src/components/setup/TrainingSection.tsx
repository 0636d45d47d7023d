import { type ClipboardEvent, useState } from 'react';
import { isBatch } from '../../engine/network';
import { readPastedRows } from '../../state';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { Choice } from './Choice';
import { PasteRows } from './PasteRows';
import { ReadySet } from './ReadySet';
import { RowsTable } from './RowsTable';
import './training.css';

/** The training examples as a table, how an update takes them, and rows from a spreadsheet. */
export function TrainingSection({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState<ReturnType<typeof readPastedRows>>();
  const { problem } = lesson.work;
  const [first] = problem.examples;
  const inputs = first?.inputs.length ?? 0;
  const targets = first?.targets.length ?? 0;
  const all = problem.examples.length;
  const order = isBatch(problem) ? 'batch' : 'single';

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
    <fieldset className="setup-section setup-training">
      <legend>{text('setup.training')}</legend>
      <ReadySet lesson={lesson} />
      <RowsTable lesson={lesson} onPaste={pasteInTable} />
      {all > 1 && (
        <div className="setup-order">
          <Choice
            label={text('setup.order')}
            value={order}
            options={(['batch', 'single'] as const).map((value) => ({
              value,
              label: text(`setup.order.${value}`),
            }))}
            onChange={tutor.setOrder}
          />
          {order === 'batch' && (
            <>
              <Choice
                label={text('setup.combine')}
                value={problem.reduce}
                options={(['mean', 'sum'] as const).map((value) => ({
                  value,
                  label: text(`setup.combine.${value}`),
                }))}
                onChange={tutor.setCombined}
              />
              <p className="setup-note">{text('setup.combineNote', { all })}</p>
            </>
          )}
        </div>
      )}
      <PasteRows
        value={pasted}
        hint={text('setup.pasteHint', { inputs, targets })}
        said={said}
        onChange={setPasted}
        onTake={() => take(pasted)}
      />
    </fieldset>
  );
}
