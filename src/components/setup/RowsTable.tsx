import { type ClipboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { LARGEST } from '../../engine';
import { withoutExample } from '../../engine/ids';
import { givensOf, givensOfExample } from '../../engine/update';
import { useText, useTutor } from '../context';
import { NumberField } from '../fields/NumberField';
import type { Lesson } from '../lesson';
import { SymbolLabel } from '../symbol/SymbolLabel';
import { cellName, moveByKeys } from './tables/cellKeys';

export interface RowsTableProps {
  readonly lesson: Lesson;
  /** The element that says which keys go from cell to cell. */
  readonly hintId: string;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** The training examples, one a row: each number in a field of its own. */
export function RowsTable({ lesson: { work, notation }, hintId, onPaste }: RowsTableProps) {
  const text = useText();
  const tutor = useTutor();
  const table = useRef<HTMLTableElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const { examples } = work.problem;
  const givens = givensOf(work.problem);
  const ids = examples.map((_, e) => {
    const { inputs, targets } = givensOfExample(work.problem, e);
    return [...inputs, ...targets];
  });
  const called = (id: string): string =>
    notation.naming.symbols[withoutExample(id)]?.text ?? withoutExample(id);

  /** Draws these rows, and says where the focus goes on, as what had it may be gone with its row. */
  const setRows = (rows: typeof examples, e: number, selector: string): void => {
    flushSync(() => tutor.setRows(rows));
    const row = table.current?.tBodies[0]?.rows[e];
    const found = row?.querySelector<HTMLElement>(selector);
    (found ?? addButton.current)?.focus();
  };
  const add = (): void => {
    const last = examples.at(-1);
    if (last === undefined) return;
    setRows([...examples, last], examples.length, 'input');
  };
  const remove = (e: number): void => {
    const rest = examples.filter((_, other) => other !== e);
    setRows(rest, Math.min(e, rest.length - 1), 'button:enabled');
  };
  return (
    <>
      <div className="rows-scroll">
        <table ref={table} className="rows-table" onKeyDownCapture={moveByKeys} onPaste={onPaste}>
          <caption className="visually-hidden">{text('setup.rows')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{text('setup.row')}</span>
              </th>
              {ids[0]?.map((id) => (
                <th key={withoutExample(id)} scope="col">
                  <SymbolLabel text={called(id)} />
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {ids.map((row, e) => (
              <tr key={row[0]}>
                <th scope="row">{e + 1}</th>
                {row.map((id, c) => (
                  <td key={withoutExample(id)} data-cell={cellName(e, c)}>
                    <NumberField
                      id={id}
                      name={text('numbers.inExample', { name: called(id), example: e + 1 })}
                      symbol={called(id)}
                      value={givens.get(id) ?? Number.NaN}
                      style={notation.style}
                      hintId={hintId}
                    />
                  </td>
                ))}
                <td>
                  {ids.length > 1 && (
                    <button
                      type="button"
                      className="button rows-remove"
                      aria-label={text('setup.removeRow', { example: e + 1 })}
                      onClick={() => remove(e)}
                    >
                      {text('setup.remove')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="rows-add">
        <button
          ref={addButton}
          type="button"
          className="button"
          disabled={examples.length >= LARGEST.examples}
          onClick={add}
        >
          {text('setup.addRow')}
        </button>
        <span className="setup-note">{text('setup.rowsMost', { most: LARGEST.examples })}</span>
      </p>
    </>
  );
}
