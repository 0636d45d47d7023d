import { useMemo, useState } from 'react';
import { countingRows } from '../../state/gradebook/graded';
import { sheetGroups } from '../../state/gradebook/sheetResults';
import type { ClassMarks } from '../../state/handIn/classMarks';
import { useText } from '../context';
import { ClassMistakes } from '../gradebook/ClassMistakes';
import { ClassQuantities } from '../gradebook/ClassQuantities';
import { FeedbackPages } from '../gradebook/FeedbackPages';
import '../gradebook/gradebook.css';
import '../gradebook/marks-print.css';
import { PointsPanel } from '../gradebook/PointsPanel';
import { ResultsTools, type Tool } from '../gradebook/ResultsTools';
import { type ResultsView, ResultsViews } from '../gradebook/ResultsViews';
import { SharedFigures } from '../gradebook/SharedFigures';
import { SheetSelect } from '../gradebook/SheetSelect';
import { TakeAlong } from '../gradebook/TakeAlong';
import { useComments } from '../gradebook/useComments';
import { useGradedRows } from '../gradebook/useGradedRows';
import { usePointScheme } from '../gradebook/usePointScheme';
import { useKeys } from '../keys/useKeys';
import { pageLink } from '../share/pageLink';
import { ClassTable } from './ClassTable';
import { slipPlace } from './rowText';
import { firstOrder, type Order, sortRows } from './sortRows';

/** The marks of a class, and what can be done with them. */
export function ClassResults({ marks }: { readonly marks: ClassMarks }) {
  const text = useText();
  const [order, setOrder] = useState<Order>(firstOrder('row'));
  const [view, setView] = useState<ResultsView>('students');
  const [tool, setTool] = useState<Tool>();
  const [isNameless, setNameless] = useState(false);
  const [kind, setKind] = useState(0);
  const scheme = usePointScheme();
  const comments = useComments();
  const rows = useGradedRows(marks);
  const sorted = useMemo(() => sortRows(rows, order, slipPlace), [rows, order]);
  const isWorking = marks.status === 'working';
  const counting = useMemo(() => countingRows(rows), [rows]);
  const groups = useMemo(
    () => (isWorking || view === 'students' ? [] : sheetGroups(counting)),
    [counting, isWorking, view],
  );
  const group = groups[kind] ?? groups[0];
  useKeys('marking', { names: () => setNameless(!isNameless) });
  return (
    <section aria-label={text('markingView.class')} className="class-results">
      <div className="class-head">
        <ResultsViews view={view} onView={setView} isWaiting={isWorking} />
        <ResultsTools
          {...{ tool, isNameless, isWaiting: isWorking }}
          onTool={setTool}
          onNameless={setNameless}
        />
      </div>
      {tool === 'points' && <PointsPanel />}
      {tool === 'take' && marks.list && (
        <TakeAlong
          marked={{
            ...{ list: marks.list, delimiter: marks.delimiter, rows, comments },
            wholeLink: pageLink,
          }}
        />
      )}
      {view === 'students' && (
        <>
          {!isWorking && !isNameless && <SharedFigures rows={counting} />}
          <ClassTable rows={sorted} order={order} onOrder={setOrder} isNameless={isNameless} />
        </>
      )}
      {(view === 'mistakes' || view === 'quantities') && group && (
        <>
          <SheetSelect groups={groups} group={group} onChoose={setKind} />
          {view === 'mistakes' ? (
            <ClassMistakes group={group} scheme={scheme} />
          ) : (
            <ClassQuantities group={group} scheme={scheme} />
          )}
        </>
      )}
      {view === 'feedback' && <FeedbackPages rows={counting} />}
    </section>
  );
}
