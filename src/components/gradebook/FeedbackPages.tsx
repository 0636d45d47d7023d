import { useEffect, useState } from 'react';
import type { GradedRow } from '../../state/gradebook/graded';
import { useText } from '../context';
import { rowName } from '../marking/rowText';
import { SelectField } from '../worksheet/SelectField';
import { FeedbackPage } from './FeedbackPage';

/** Time for the browser to show that it prepares. */
const MOMENT = 50;

/** A page of feedback for each student: one is seen, and all are printed. */
export function FeedbackPages({ rows }: { readonly rows: readonly GradedRow[] }) {
  const text = useText();
  const [chosen, choose] = useState('');
  const [isAll, setAll] = useState(false);
  const shown = rows.find(({ index }) => String(index) === chosen) ?? rows[0];
  useEffect(() => {
    if (!isAll) return undefined;
    const done = (): void => setAll(false);
    window.addEventListener('afterprint', done);
    const timer = setTimeout(() => window.print(), MOMENT);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', done);
    };
  }, [isAll]);
  if (shown === undefined) return null;
  return (
    <div className="feedback">
      <div className="feedback-controls">
        <SelectField
          label={text('gradebook.feedback.student')}
          value={String(shown.index)}
          choices={rows.map((row) => [String(row.index), rowName(row, text)])}
          onChoose={choose}
        />
        <button type="button" className="button button--main" onClick={() => setAll(true)}>
          {text('gradebook.feedback.printAll', { count: rows.length })}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {text('gradebook.feedback.print')}
        </button>
        <p className="is-note">{text('gradebook.feedback.lead')}</p>
      </div>
      {(isAll ? rows : [shown]).map((row) => (
        <FeedbackPage key={row.index} row={row} />
      ))}
    </div>
  );
}
