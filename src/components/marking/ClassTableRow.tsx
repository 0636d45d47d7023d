import { memo } from 'react';
import type { MarkedRow } from '../../state/handIn/classMarks';
import { VERDICTS } from '../../state/handIn/tally';
import { useText } from '../context';
import { complaintText } from './ComplaintList';
import { rowAddress, rowDiagnosis, rowName, rowNetwork, slipText } from './rowText';
import { VerdictSign } from './VerdictSign';

/** One student's marks in the class's table; the name leads to all of them. */
export const ClassTableRow = memo(function ClassTableRow({ row }: { readonly row: MarkedRow }) {
  const text = useText();
  const { tally, complaints } = row;
  const address = rowAddress(row);
  const name = <bdi>{rowName(row, text)}</bdi>;
  const network = rowNetwork(row, text);
  const isWaiting = tally === undefined && complaints.length === 0;
  return (
    <tr className={tally === undefined && !isWaiting ? 'is-unmarked' : ''}>
      <td className="is-row">{row.row}</td>
      <th scope="row">
        {address === undefined ? name : <a href={address}>{name}</a>}
        {network !== '' && <span className="class-network">{network}</span>}
      </th>
      {VERDICTS.map((verdict) => (
        <td key={verdict} className={`is-count${tally?.[verdict] ? '' : ' is-none'}`}>
          <VerdictSign verdict={verdict} />
          {tally?.[verdict] ?? '–'}
        </td>
      ))}
      <td className={`is-count${tally?.blank ? '' : ' is-none'}`}>
        <VerdictSign verdict="blank" />
        {tally?.blank ?? '–'}
      </td>
      <td className="is-count is-all">{tally?.of ?? '–'}</td>
      <td className="is-slip">
        {isWaiting && <span className="is-note">{text('markingView.waiting')}</span>}
        {tally &&
          (slipText(row) || <span className="is-note">{text('markingView.noSlipShort')}</span>)}
        {tally?.diagnosis && <span className="is-note"> {rowDiagnosis(row, text)}</span>}
        {complaints.slice(0, 3).map((complaint) => (
          <p key={JSON.stringify(complaint)} className="complaint">
            {complaintText(complaint, text)}
          </p>
        ))}
      </td>
    </tr>
  );
});
