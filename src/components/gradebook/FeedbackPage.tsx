import { useId } from 'react';
import { numberText, symbolText } from '../../notation';
import { MAX_COMMENT } from '../../state/gradebook/comments';
import type { GradedRow } from '../../state/gradebook/graded';
import { sheetGroups } from '../../state/gradebook/sheetResults';
import type { MarkedFigure } from '../../state/handIn/markedFigures';
import { useText, useTutor } from '../context';
import { diagnosisName } from '../diagnosisWords';
import { sentences } from '../lists';
import { askedText } from '../marking/askedText';
import { digitsToWorkWith } from '../marking/digitsToWorkWith';
import { rowName, rowNetwork } from '../marking/rowText';
import { atDigitsOf } from '../marking/sameDigits';
import { problemTitle } from '../problemTitle';
import '../fields/textBox.css';
import './feedback.css';
import { pointsText } from './rowNotes';
import { comments, useComments } from './useComments';
import { useSheetGroup } from './useSheetGroup';

/** What a student gets back: the points, every figure that is not right with why, and what the teacher writes. */
export function FeedbackPage({ row }: { readonly row: GradedRow }) {
  const text = useText();
  const { exampleId = '', seed, asked, points, figures = [] } = row;
  const count = points?.counts;
  const network = rowNetwork(row, text);
  const told = figures.filter((figure) => verdictOf(row, figure) !== 'right');
  return (
    <article className="feedback-page">
      <header>
        <h3>
          <bdi>{rowName(row, text)}</bdi>
        </h3>
        <p className="feedback-points">
          {pointsText(row, text)}
          {points?.percent !== undefined && (
            <span>{text('gradebook.percent', { percent: points.percent })}</span>
          )}
        </p>
      </header>
      <p>
        {sentences(text, [
          text('markingView.example', { title: problemTitle(text, exampleId, row) }),
          network !== '' && text('markingView.network', { sizes: network }),
          seed !== undefined && text('markingView.seed', { seed }),
          asked !== undefined && text('marks.askedOf', { asked: askedText(text, asked) }),
        ])}
      </p>
      {count && (
        <p>{text('gradebook.feedback.counts', { ...count, wrong: count.slip + count.byOne })}</p>
      )}
      {told.length > 0 && <FeedbackTable row={row} figures={told} />}
      <FeedbackComment row={row} />
    </article>
  );
}

const verdictOf = ({ overrulings }: GradedRow, { id, verdict }: MarkedFigure) =>
  overrulings?.[id]?.verdict ?? verdict;

interface FeedbackTableProps {
  readonly row: GradedRow;
  readonly figures: readonly MarkedFigure[];
}

function FeedbackTable({ row, figures }: FeedbackTableProps) {
  const text = useText();
  const { trace, notation: usual } = useSheetGroup(sheetGroups([row])[0]);
  const notation = digitsToWorkWith(usual, row.asked ?? {});
  const why = (figure: MarkedFigure): string => {
    const { id, again, diagnosis } = figure;
    const own = row.overrulings?.[id];
    if (own !== undefined) return own.reason;
    if (again !== undefined) {
      return text('gradebook.feedback.again', { figure: symbolText(again, notation.naming) });
    }
    return diagnosis === undefined
      ? ''
      : diagnosisName(text, diagnosis, trace.structure.form.delta);
  };
  return (
    <table>
      <thead>
        <tr>
          {(['quantity', 'written', 'expected', 'mark', 'why'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`markingView.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const { id, written, expected } = figure;
          const verdict = verdictOf(row, figure);
          return (
            <tr key={id}>
              <th scope="row">
                <bdi className="symbol-alone">{symbolText(id, notation.naming)}</bdi>
              </th>
              <td>
                <bdi>{written}</bdi>
              </td>
              <td>
                {!Number.isFinite(expected)
                  ? text('value.overflow')
                  : written === '' || verdict === 'short'
                    ? numberText(expected, notation.style)
                    : atDigitsOf(written, expected, notation.style)}
              </td>
              <td>
                {verdict === 'blank'
                  ? text('markingView.blank')
                  : verdict === 'shown'
                    ? text('markingView.handed')
                    : text(`markingView.verdict.${verdict}`)}
              </td>
              <td>{why(figure)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Room for what the teacher has to say; on paper, lines to write on where nothing is said. */
export function FeedbackComment({
  row,
}: {
  readonly row: Pick<GradedRow, 'key' | 'name' | 'row'>;
}) {
  const text = useText();
  const tutor = useTutor();
  const id = useId();
  const { key = '' } = row;
  const written = useComments()[key] ?? '';
  return (
    <div className="feedback-comment">
      <label htmlFor={id}>{text('gradebook.feedback.comment')}</label>
      <textarea
        id={id}
        className="text-box"
        rows={3}
        dir="auto"
        maxLength={MAX_COMMENT}
        value={written}
        onChange={({ target }) => {
          if (!comments.comment(key, target.value)) tutor.notify([{ kind: 'storage.full' }]);
        }}
      />
      {/* A field is printed as high as it is on the screen, however much stands in it. */}
      <p
        className={`feedback-printed${written.trim() === '' ? ' is-empty' : ''}`}
        aria-hidden="true"
      >
        {written}
      </p>
    </div>
  );
}
