import { useMemo } from 'react';
import { markWork, type QuantityId } from '../../engine';
import { numberText, symbolText } from '../../notation';
import {
  choicesOf,
  differences,
  exampleLike,
  isAskedBefore,
  otherNumbers,
  type StudentWork,
} from '../../state';
import { markedFigures } from '../../state/handIn/markedFigures';
import { tallyOf } from '../../state/handIn/tally';
import { traceInForm } from '../../state/handIn/workTrace';
import { useText } from '../context';
import { FeedbackComment } from '../gradebook/FeedbackPage';
import { StudentPoints } from '../gradebook/StudentPoints';
import { useNotation } from '../lesson';
import { listed, sentences } from '../lists';
import { networkText } from '../networkText';
import { problemTitle } from '../problemTitle';
import { askedText } from './askedText';
import { digitsToWorkWith } from './digitsToWorkWith';
import { FigureDownloads } from './FigureDownloads';
import { FirstSlip } from './FirstSlip';
import { MarkCounts } from './MarkCounts';
import { MarksTable } from './MarksTable';
import { useOverruled } from './useOverruled';
import './marking.css';

/** The marks of one student's work: what it is the work on, a summary, and every figure. */
export function StudentMarks({ work }: { readonly work: StudentWork }) {
  const text = useText();
  const { example, problem, seed, form, asked, assignment, figures: written } = work;
  const trace = traceInForm(problem, form);
  const { structure } = trace;
  const usual = useNotation(example, trace);
  const notation = useMemo(() => digitsToWorkWith(usual, asked), [usual, asked]);
  const marks = useMemo(() => markWork(trace, written, asked), [trace, written, asked]);
  const overrulings = useOverruled()[work.key];
  const figures = markedFigures(trace, marks, work);
  const tally = tallyOf(figures, work.asks !== undefined, overrulings);
  const changed = useMemo(() => changedGivens(work), [work]);
  const row = {
    ...{ index: 0, row: 1, complaints: [], exampleId: example.id },
    ...{ ...work, figures, tally },
    ...(overrulings !== undefined && { overrulings }),
  };
  const shared = { trace, work, marks, notation, figures, overrulings };
  return (
    <>
      <p className="marking-of">
        {sentences(text, [
          text('markingView.example', { title: problemTitle(text, example.id, work) }),
          assignment !== undefined &&
            text('assign.marked', {
              name: assignment.name,
              code: assignment.code ?? 'none',
              hints: assignment.hints ?? 0,
              looks: assignment.looks ?? 0,
            }),
          isOther(work) && text('markingView.network', { sizes: networkText(text, problem) }),
          structure.form.delta !== 'none' && text('delta.written', { delta: structure.form.delta }),
          seed !== undefined && text('markingView.seed', { seed }),
          !isAskedBefore(asked) && text('marks.askedOf', { asked: askedText(text, asked) }),
          tally.of === undefined && text('gradebook.note.unsaidAlone'),
          changed.length > 0 &&
            text('markingView.changed', {
              numbers: listed(
                text,
                changed.map(
                  ([id, value]) =>
                    `${symbolText(id, notation.naming)} = ${numberText(value, { ...notation.style, digits: 12 })}`,
                ),
                'list.numbers',
              ),
            }),
        ])}
      </p>
      <section className="marking-summary" aria-label={text('markingView.summary')}>
        <div className="marking-points">
          <StudentPoints row={row} />
          <MarkCounts tally={tally} />
        </div>
        <FirstSlip {...shared} tally={tally} />
      </section>
      <MarksTable {...shared} />
      <FeedbackComment row={row} />
      <div className="class-actions">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('gradebook.feedback.print')}
        </button>
        <FigureDownloads rows={[row]} />
      </div>
    </>
  );
}

/** Whether the network, or the method, is not the example's. */
const isOther = ({ example, problem }: StudentWork): boolean =>
  differences(problem, example.problem, choicesOf('network')).size > 0;

/** The numbers of a work that are not the example's, or are given midway; those of a seed are said by the seed. */
function changedGivens({
  example,
  problem,
  seed,
}: StudentWork): readonly (readonly [QuantityId, number])[] {
  if (seed !== undefined) return [];
  const midway = Object.entries(problem.given ?? {});
  return [...otherNumbers(problem, exampleLike(example, problem)), ...midway];
}
