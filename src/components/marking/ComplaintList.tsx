import type { WorkComplaint } from '../../state';
import type { Translate } from '../../text';
import { useText } from '../context';
import { listed } from '../lists';

/** As many as anyone reads; how many more there are is said. */
const MOST = 12;

/** What is wrong with a link, and what would be accepted. */
export function ComplaintList({ complaints }: { readonly complaints: readonly WorkComplaint[] }) {
  const text = useText();
  if (complaints.length === 0) return null;
  const more = complaints.length - MOST;
  return (
    <ul className="complaints">
      {complaints.slice(0, MOST).map((complaint) => (
        <li key={JSON.stringify(complaint)}>{complaintText(complaint, text)}</li>
      ))}
      {more > 0 && <li>{text('markingView.complaint.more', { count: more })}</li>}
    </ul>
  );
}

export function complaintText(complaint: WorkComplaint, text: Translate): string {
  const { kind, ...values } = complaint;
  if (!('cells' in values)) return text(`markingView.complaint.${kind}`, values);
  const { cells, count } = values;
  const named = listed(text, count > cells.length ? [...cells, '…'] : cells);
  return text(`markingView.complaint.${kind}`, { ...values, cells: named });
}
