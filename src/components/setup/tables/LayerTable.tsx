import { type ClipboardEvent, useState } from 'react';
import type { QuantityId } from '../../../engine';
import { DEFAULT_BIAS_FORM } from '../../../engine/conventions';
import { givensOf } from '../../../engine/update';
import { type BlockFault, isBlock, placedBlock, readBlock } from '../../../state';
import { useText, useTutor } from '../../context';
import { NumberField } from '../../fields/NumberField';
import type { Lesson } from '../../lesson';
import { SymbolLabel } from '../../symbol/SymbolLabel';
import { cellName, cellOf, moveByKeys } from './cellKeys';
import type { ParameterTable } from './layerTables';

export interface LayerTableProps {
  readonly lesson: Lesson;
  readonly table: ParameterTable;
  readonly title: string;
  /** The element that says which keys go from cell to cell. */
  readonly hintId: string;
}

/** As many as anyone mends at a time. */
const MOST_FAULTS = 4;

/** The weights and biases into a layer, each in a field; a block of a spreadsheet is pasted from a cell on. */
export function LayerTable({ lesson, table, title, hintId }: LayerTableProps) {
  const text = useText();
  const tutor = useTutor();
  const [said, setSaid] = useState<readonly BlockFault[] | number>([]);
  const { notation, work } = lesson;
  const { bias = DEFAULT_BIAS_FORM } = work.problem;
  const givens = givensOf(work.problem);
  const { rows, columns, cells } = table;
  const called = (id: QuantityId): string => notation.naming.symbols[id]?.text ?? id;
  const head = (name: string | undefined) =>
    name === undefined ? text('numbers.biases', { bias }) : <SymbolLabel text={name} />;

  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    const at = cellOf(event.target);
    if (at === undefined || !isBlock(pasted)) return;
    event.preventDefault();
    const block = readBlock(pasted);
    const size = { rows: rows.length, columns: columns.length };
    const placed = placedBlock(block, size, { row: at[0], column: at[1] });
    if (block.faults.length > 0) setSaid(block.faults);
    else if ('kind' in placed) setSaid([placed]);
    else {
      const changes = placed.flatMap(([r, c, value]) => {
        const id = cells[r]?.[c];
        return id === undefined ? [] : [[id, value] as const];
      });
      tutor.setGivens(new Map(changes));
      setSaid(placed.length);
    }
  };
  return (
    <div className="weights">
      <div className="rows-scroll" dir="ltr">
        <table className="weights-table" onKeyDownCapture={moveByKeys} onPaste={paste}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((name) => (
                <th key={name ?? 'bias'} scope="col">
                  {head(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((row, r) => (
              <tr key={rows[r] ?? 'bias'}>
                <th scope="row">{head(rows[r])}</th>
                {row.map((id, c) => {
                  // One that the layer shares has a single cell.
                  if (id === cells[r - 1]?.[c] || id === row[c - 1]) return null;
                  const span = {
                    rowSpan: cells.slice(r).filter((other) => other[c] === id).length,
                    colSpan: row.filter((other) => other === id).length,
                  };
                  return (
                    <td key={id} data-cell={cellName(r, c)} {...span}>
                      <NumberField
                        id={id}
                        name={text('panel.cell', { name: called(id), table: title })}
                        symbol={called(id)}
                        value={givens.get(id) ?? Number.NaN}
                        style={notation.style}
                        hintId={hintId}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="setup-said" role="status">
        {typeof said === 'number' && <p>{text('panel.pasted', { count: said })}</p>}
        {typeof said !== 'number' && said.length > 0 && (
          <>
            <p>{text('setup.pasteFailed')}</p>
            <ul>
              {said.slice(0, MOST_FAULTS).map((fault) => (
                <li key={JSON.stringify(fault)}>
                  {text(`panel.fault.${fault.kind}`, { ...fault })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
