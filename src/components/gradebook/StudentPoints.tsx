import { pointsOfRow } from '../../state/gradebook/graded';
import type { MarkedRow } from '../../state/handIn/markedRow';
import { useText } from '../context';
import { useClassMarks } from '../marking/useClassMarks';
import './gradebook.css';
import { usePointScheme } from './usePointScheme';

/** The points of one work, as its class would count it where there is one. */
export function StudentPoints({ row }: { readonly row: MarkedRow }) {
  const text = useText();
  const scheme = usePointScheme();
  const { rows } = useClassMarks();
  const { points, of, percent } = pointsOfRow(row, rows, scheme);
  return (
    <p className="student-points">
      {text('gradebook.points')} <strong>{text('gradebook.of', { points, of })}</strong>
      {percent !== undefined && <span>{text('gradebook.percent', { percent })}</span>}
    </p>
  );
}
