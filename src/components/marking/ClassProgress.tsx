import { type ClassMarks, MAX_ROWS } from '../../state/handIn/classMarks';
import { useText } from '../context';
import { sentences } from '../lists';
import { classMarks } from './useClassMarks';

/** How far the marking of a list is, or why it is not taken; said once it ends. */
export function ClassProgress({ marks }: { readonly marks: ClassMarks }) {
  const text = useText();
  const { status, source, rows, done, leftOut, refusal, joined, files } = marks;
  const total = rows.length;
  const marked = rows.filter(({ tally }) => tally !== undefined).length;
  return (
    <div className="class-progress">
      {status === 'reading' && files && (
        <div className="progress">
          <progress
            value={files.read}
            max={files.of}
            aria-label={text('markingView.readingLabel')}
          />
          <span>{text('markingView.reading', files)}</span>
        </div>
      )}
      {status === 'working' && (
        <div className="progress">
          <progress value={done} max={total} aria-label={text('markingView.progressLabel')} />
          <span>{text('markingView.progress', { done, total })}</span>
          <button type="button" className="button" onClick={classMarks.stop}>
            {text('markingView.stop')}
          </button>
        </div>
      )}
      <div role="status">
        {source !== '' && status !== 'working' && status !== 'reading' && (
          <p className="list-name">
            <bdi>{source}</bdi>
          </p>
        )}
        {status === 'refused' && refusal && (
          <p className="refusal">{text(`markingView.refused.${refusal}`)}</p>
        )}
        {status === 'stopped' && <p>{text('markingView.stopped', { done, total })}</p>}
        {status === 'done' && (
          <p>
            {sentences(text, [
              text('markingView.done', { count: marked }),
              marked < total && text('markingView.unmarked', { count: total - marked }),
              joined !== undefined && text('gradebook.joined', joined),
            ])}
          </p>
        )}
        {leftOut > 0 && <p>{text('markingView.leftOut', { count: leftOut, most: MAX_ROWS })}</p>}
      </div>
      {status === 'stopped' && (
        <button type="button" className="button" onClick={() => void classMarks.goOn()}>
          {text('markingView.goOn')}
        </button>
      )}
    </div>
  );
}
