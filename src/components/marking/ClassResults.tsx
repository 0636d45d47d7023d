import { useMemo, useState } from 'react';
import { type ClassMarks, withOverrulings } from '../../state/handIn/classMarks';
import { useText } from '../context';
import { ClassTable } from './ClassTable';
import { CommonSlips } from './CommonSlips';
import { downloadResults } from './downloadResults';
import { FigureDownloads } from './FigureDownloads';
import { slipPlace } from './rowText';
import { firstOrder, type Order, sortRows } from './sortRows';
import { classMarks } from './useClassMarks';
import { useOverruled } from './useOverruled';

/** The marks of a class, and what can be done with them. */
export function ClassResults({ marks }: { readonly marks: ClassMarks }) {
  const text = useText();
  const [order, setOrder] = useState<Order>(firstOrder('row'));
  const overrulings = useOverruled();
  const rows = useMemo(
    () =>
      marks.rows.map((row) =>
        row.key === undefined ? row : withOverrulings(row, overrulings[row.key]),
      ),
    [marks.rows, overrulings],
  );
  const sorted = useMemo(() => sortRows(rows, order, slipPlace), [rows, order]);
  const isWorking = marks.status === 'working';
  return (
    <section aria-label={text('markingView.class')} className="class-results">
      <div className="class-actions">
        <button
          type="button"
          className="button button--main"
          disabled={isWorking}
          onClick={() => downloadResults(sorted, marks.delimiter, text)}
        >
          {text('markingView.download')}
        </button>
        <FigureDownloads rows={sorted} delimiter={marks.delimiter} isWaiting={isWorking} />
        <button type="button" className="button" onClick={classMarks.clear}>
          {text('markingView.clear')}
        </button>
        <p className="is-note">{text('markingView.downloadHint')}</p>
      </div>
      {!isWorking && <CommonSlips rows={rows} />}
      <ClassTable rows={sorted} order={order} onOrder={setOrder} />
    </section>
  );
}
