import type { GeneralTrace, PhaseId } from '../../engine';
import { useText } from '../context';
import { phaseName } from '../layerNames';
import { FigureRow } from './FigureRow';
import type { RowContext, TableRow } from './rows';
import './table.css';

export interface FigureTableProps extends RowContext {
  readonly caption: string;
  readonly rows: readonly TableRow[];
  /** Whether rows stand under the name of their phase. */
  readonly byPhase?: boolean;
}

/** Figures beside the exact ones, each with its verdict and with how to see it. */
export function FigureTable(props: FigureTableProps) {
  const { caption, rows, byPhase = false, ...shared } = props;
  const text = useText();
  const groups = byPhase ? grouped(rows, props.trace) : [{ phase: undefined, rows }];
  return (
    <table className="audit-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('audit.column.quantity')}</th>
          <th scope="col" className="audit-number">
            {text(`audit.column.figure.${props.of}`)}
          </th>
          <th scope="col" className="audit-number">
            {text('audit.column.exact')}
          </th>
          <th scope="col">{text('audit.column.finding')}</th>
        </tr>
      </thead>
      {groups.map(({ phase, rows: own }) => (
        <tbody key={phase ?? ''}>
          {phase !== undefined && (
            <tr className="audit-phase">
              <th scope="rowgroup" colSpan={4}>
                {phase === 'given'
                  ? text('export.given')
                  : phaseName(text, phase, props.trace.phases)}
              </th>
            </tr>
          )}
          {own.map((row) => (
            <FigureRow key={row.key} row={row} {...shared} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface Group {
  readonly phase: PhaseId | 'given' | undefined;
  readonly rows: readonly TableRow[];
}

function grouped(rows: readonly TableRow[], trace: GeneralTrace): readonly Group[] {
  const groups = new Map<PhaseId | 'given', TableRow[]>();
  for (const row of rows) {
    const phase = trace.quantities.get(row.id)?.phase ?? 'given';
    groups.set(phase, [...(groups.get(phase) ?? []), row]);
  }
  return [...groups].map(([phase, own]) => ({ phase, rows: own }));
}
