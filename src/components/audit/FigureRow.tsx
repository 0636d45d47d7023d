import { linkedSymbolTex, numberBeside, symbolSpeech } from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { Finding } from './Finding';
import { rowId } from './rowId';
import type { RowContext, TableRow } from './rows';

export interface FigureRowProps extends RowContext {
  readonly row: TableRow;
}

/** One figure: what it is of, what is written, what is exact, and what is to be said of it. */
export function FigureRow(props: FigureRowProps) {
  const { row, trace, notation, of, stepHref } = props;
  const text = useText();
  const { id, audited, field } = row;
  const { naming, say, style } = notation;
  const name = symbolSpeech(id, naming, say);
  const value = trace.quantities.get(id)?.value;
  return (
    <tr data-verdict={audited?.mark.verdict}>
      <th scope="row" id={rowId(row.key)} tabIndex={-1}>
        <a className="audit-quantity" href={stepHref(id)}>
          <span className="visually-hidden">{text('audit.open', { name })}</span>
          <span aria-hidden="true">
            <Formula tex={linkedSymbolTex(id, naming)} />
          </span>
        </a>
      </th>
      <td className="audit-number">
        <span className="audit-label" aria-hidden="true">
          {text(`audit.column.figure.${of}`)}
        </span>
        {field ?? <bdi className="audit-printed">{audited?.figure}</bdi>}
      </td>
      <td className="audit-number">
        {audited !== undefined && value !== undefined && (
          <>
            <span className="audit-label" aria-hidden="true">
              {text('audit.column.exact')}
            </span>
            <span className="audit-exact" data-quantity={id} data-value={String(value)}>
              {numberBeside(value, audited.figure, style)}
            </span>
          </>
        )}
      </td>
      <td className="audit-finding" id={`${rowId(row.key)}-finding`}>
        {audited !== undefined && <Finding {...props} audited={audited} isAgain={row.key !== id} />}
      </td>
    </tr>
  );
}
