import { memo } from 'react';
import type { ViewQuery } from '../../state';
import type { GradedRow } from '../../state/gradebook/graded';
import { NO_ROW } from '../../state/gradebook/joinList';
import { VERDICTS } from '../../state/handIn/tally';
import { useText } from '../context';
import { pointsText, unlikeText } from '../gradebook/rowNotes';
import { complaintText } from './ComplaintList';
import { rowAddress, rowDiagnosis, rowName, rowNetwork, slipText } from './rowText';
import { VerdictSign } from './VerdictSign';

export interface ClassTableRowProps {
  readonly row: GradedRow;
  /** What its address says of points. */
  readonly more: ViewQuery;
  /** Where nobody is to be known: the place in the table, in place of the name. */
  readonly nameless?: number | undefined;
}

/** One student's marks in the class's table; the name leads to all of them. */
export const ClassTableRow = memo(function ClassTableRow({
  row,
  more,
  nameless,
}: ClassTableRowProps) {
  const text = useText();
  const { tally, complaints, replacedBy, unlike = [] } = row;
  const isWaiting = tally === undefined && complaints.length === 0;
  const slip = slipText(row);
  const isCounted = tally !== undefined && replacedBy === undefined;
  return (
    <tr className={isCounted || isWaiting ? '' : 'is-unmarked'}>
      <td className="is-row">{nameless === undefined && row.row !== NO_ROW ? row.row : ''}</td>
      <StudentCell {...{ row, more, nameless }} />
      <td className="is-count is-points">
        {isCounted && pointsText(row, text)}
        {isCounted && row.points?.percent !== undefined && (
          <span className="is-note">
            {text('gradebook.percent', { percent: row.points.percent })}
          </span>
        )}
      </td>
      {VERDICTS.map((verdict) => (
        <td key={verdict} className={`is-count${tally?.[verdict] ? '' : ' is-none'}`}>
          <VerdictSign verdict={verdict} />
          {tally === undefined
            ? '–'
            : verdict === 'wrong'
              ? tally.wrong - tally.again
              : tally[verdict]}
          {verdict === 'wrong' && tally !== undefined && tally.again > 0 && (
            <span className="is-note">{text('gradebook.again', { again: tally.again })}</span>
          )}
        </td>
      ))}
      <td className={`is-count${tally?.blank ? '' : ' is-none'}`}>
        <VerdictSign verdict="blank" />
        {tally?.blank ?? '–'}
      </td>
      <td className="is-count is-all">{tally?.of ?? '–'}</td>
      <td className="is-slip">
        {isWaiting && <span className="is-note">{text('markingView.waiting')}</span>}
        {slip !== '' && <bdi className="symbol-alone">{slip}</bdi>}
        {tally && slip === '' && <span className="is-note">{text('markingView.noSlipShort')}</span>}
        {tally?.diagnosis && <span className="is-note"> {rowDiagnosis(row, text)}</span>}
        {row.row === NO_ROW && nameless === undefined && (
          <p className="complaint">{text('gradebook.note.notInList')}</p>
        )}
        {replacedBy !== undefined && nameless === undefined && (
          <p className="complaint">
            {text('gradebook.note.replaced', {
              row: replacedBy,
              same: String(replacedBy === row.row),
            })}
          </p>
        )}
        {nameless === undefined &&
          unlike.map((one) => (
            <p key={one.kind} className="complaint">
              {unlikeText(one, text)}
            </p>
          ))}
        {/* What stands in a link may say whose it is. */}
        {nameless === undefined &&
          complaints.slice(0, 3).map((complaint) => (
            <p key={JSON.stringify(complaint)} className="complaint">
              {complaintText(complaint, text)}
            </p>
          ))}
      </td>
    </tr>
  );
});

/** Whose row it is, and what tells them from another of the name. */
function StudentCell({ row, more, nameless }: ClassTableRowProps) {
  const text = useText();
  const network = rowNetwork(row, text);
  const networkNote = network !== '' && <span className="class-network">{network}</span>;
  if (nameless !== undefined) {
    return (
      <th scope="row">
        {text('gradebook.student', { place: nameless })}
        {networkNote}
      </th>
    );
  }
  const address = rowAddress(row, more);
  const name = <bdi>{rowName(row, text)}</bdi>;
  return (
    <th scope="row">
      {address === undefined ? name : <a href={address}>{name}</a>}
      {row.apart !== undefined && (
        <span className="class-network">
          <bdi>{row.apart === '' ? text('gradebook.note.namesake') : row.apart}</bdi>
        </span>
      )}
      {networkNote}
    </th>
  );
}
