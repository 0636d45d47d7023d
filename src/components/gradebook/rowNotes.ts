import type { GradedRow } from '../../state/gradebook/graded';
import { NO_ROW } from '../../state/gradebook/joinList';
import type { Unlike } from '../../state/gradebook/unlike';
import type { Translate } from '../../text';
import { sentences } from '../lists';
import { complaintText } from '../marking/ComplaintList';
import { rowDiagnosis, slipText } from '../marking/rowText';

/** What is to be said of a row beside its marks: what of the link could not be read, and how it is counted. */
export function rowNotes(row: GradedRow, text: Translate): string {
  const { complaints, replacedBy, apart, tally, points, unlike = [] } = row;
  return sentences(text, [
    replacedBy !== undefined &&
      text('gradebook.note.replaced', { row: replacedBy, same: String(replacedBy === row.row) }),
    row.row === NO_ROW && text('gradebook.note.notInList'),
    apart !== undefined && replacedBy === undefined && text('gradebook.note.namesake'),
    tally !== undefined &&
      tally.of === undefined &&
      text('gradebook.note.unsaid', { of: figuresOf(points) }),
    ...unlike.map((one) => unlikeText(one, text)),
    ...complaints.map((complaint) => complaintText(complaint, text)),
  ]);
}

/** What a work is unlike the others in, in words. */
export function unlikeText({ kind, ...values }: Unlike, text: Translate): string {
  return text(`gradebook.note.${kind}`, values);
}

const figuresOf = (points: GradedRow['points']): number =>
  Object.values(points?.counts ?? {}).reduce((sum, count) => sum + count, 0);

/** '8.5 of 10': the points of a row; empty where it has none. */
export const pointsText = ({ points }: GradedRow, text: Translate): string =>
  points === undefined ? '' : text('gradebook.of', { points: points.points, of: points.of });

/** What a student is told in a system's own field: the teacher's comment, the points, and where it first went wrong. */
export function feedbackText(row: GradedRow, comment: string, text: Translate): string {
  const { points, tally } = row;
  const slip = slipText(row);
  const diagnosis = rowDiagnosis(row, text);
  const counts = points && {
    ...points.counts,
    wrong: points.counts.slip + points.counts.byOne,
  };
  return sentences(text, [
    comment,
    counts !== undefined && text('gradebook.feedback.counts', counts),
    tally !== undefined &&
      slip !== '' &&
      text('gradebook.feedback.slip', {
        at: slip,
        why: diagnosis,
        known: String(diagnosis !== ''),
      }),
  ]);
}
