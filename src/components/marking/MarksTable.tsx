import { symbolTex } from '../../notation';
import { stepFor, stepsOf } from '../../state';
import { useText } from '../context';
import { keyboardScrollable } from '../keyboardScrollable';
import { phaseName } from '../layerNames';
import { MarkRow } from './MarkRow';
import type { MarkedWork } from './markedWork';
import './tables.css';
import './marks-table.css';

/** Every figure of a work beside the exact one, by the phases of the update. */
export function MarksTable(props: MarkedWork) {
  const text = useText();
  const { trace, work, notation } = props;
  const { structure } = trace;
  const asked = new Set(work.asks);
  const ids = [...trace.quantities.keys()].filter((id) => work.figures.has(id) || asked.has(id));
  const phaseOf = new Map(ids.map((id) => [id, stepFor(structure, id)?.phase]));
  const order = new Map(stepsOf(structure).map(({ id, index }) => [id, index]));
  const sorted = (phase: string) =>
    ids
      .filter((id) => phaseOf.get(id) === phase)
      .sort((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1));
  const columns = ['quantity', 'written', 'expected', 'mark', 'why'] as const;
  return (
    <section ref={keyboardScrollable} className="table-box" aria-label={text('markingView.table')}>
      <table className="marks">
        <caption>{text('markingView.tableCaption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`markingView.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {structure.phases
          .map((phase) => ({ phase, rows: sorted(phase.id) }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ phase, rows }) => (
            <tbody key={phase.id}>
              <tr>
                <th className="marks-phase" colSpan={columns.length} scope="rowgroup">
                  {phaseName(text, phase.id, structure.phases)}
                </th>
              </tr>
              {rows.map((id) => (
                <MarkRow key={id} {...props} id={id} tex={symbolTex(id, notation.naming)} />
              ))}
            </tbody>
          ))}
      </table>
    </section>
  );
}
