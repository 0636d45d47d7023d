import { useState } from 'react';
import { type NumberStyle, numberText } from '../../notation';
import { useText } from '../context';
import { keyboardScrollable } from '../keyboardScrollable';
import type { ChartData } from './data';

export interface DataTableProps {
  readonly caption: string;
  readonly data: ChartData;
  readonly style: NumberStyle;
  /** What is pressed to open it; usually that it says the same as the picture. */
  readonly summary?: string;
}

/** What a chart shows as a table, to be opened. Its rows are made only then. */
export function DataTable({ caption, data, style, summary }: DataTableProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const cell = (value: number | string): string => {
    if (typeof value === 'string') return value;
    return Number.isFinite(value) ? numberText(value, style) : text('value.overflow');
  };
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary ?? text('chart.table')}</summary>
      {isOpen && (
        <section ref={keyboardScrollable} className="chart-table-box" aria-label={caption}>
          <table>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {data.columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((value, i) => (
                    <td key={data.columns[i]}>{cell(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
