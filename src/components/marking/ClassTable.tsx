import { useMemo, useState } from 'react';
import type { GradedRow } from '../../state/gradebook/graded';
import { schemeTexts } from '../../state/gradebook/scheme';
import { useText } from '../context';
import { usePointScheme } from '../gradebook/usePointScheme';
import { keyboardScrollable } from '../keyboardScrollable';
import { ClassTableRow } from './ClassTableRow';
import { COLUMNS, type Column, firstOrder, type Order } from './sortRows';
import './tables.css';
import './class-table.css';

/** As many rows as are drawn at a time. */
const PAGE = 200;

export interface ClassTableProps {
  readonly rows: readonly GradedRow[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** Whether nobody is to be known by it, as before a class. */
  readonly isNameless?: boolean;
}

/** The marks by student, sortable by each column. */
export function ClassTable({ rows, order, onOrder, isNameless = false }: ClassTableProps) {
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  const scheme = usePointScheme();
  const more = useMemo(() => schemeTexts(scheme), [scheme]);
  const rest = rows.length - shown;
  const sort = (by: Column): void =>
    onOrder(order.by === by ? { by, descending: !order.descending } : firstOrder(by));
  return (
    <>
      <div ref={keyboardScrollable} className="table-box">
        <table className="class-table">
          <caption>{text('markingView.classCaption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((by) => (
                <th key={by} scope="col" className={`is-${by}`} aria-sort={sortOf(by, order)}>
                  <button type="button" onClick={() => sort(by)}>
                    {by === 'points' ? text('gradebook.points') : text(`markingView.column.${by}`)}
                    <svg viewBox="0 0 10 14" aria-hidden="true">
                      <path className="up" d="M5 1.5l3.5 4h-7z" />
                      <path className="down" d="M5 12.5l3.5-4h-7z" />
                    </svg>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, place) => (
              <ClassTableRow
                key={row.index}
                row={row}
                more={more}
                nameless={isNameless ? place + 1 : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {text('markingView.showMore', { count: Math.min(PAGE, rest) })}
        </button>
      )}
    </>
  );
}

function sortOf(by: Column, order: Order): 'ascending' | 'descending' | undefined {
  if (by !== order.by) return undefined;
  return order.descending ? 'descending' : 'ascending';
}
