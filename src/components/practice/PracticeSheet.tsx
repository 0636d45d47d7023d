import { Fragment } from 'react';
import { isAskedBefore, stepsOf } from '../../state';
import type { Translate } from '../../text';
import { momentText } from '../assignments/momentText';
import { useText } from '../context';
import { byExample } from '../examples/byExample';
import { ExampleHeading } from '../examples/ExampleHeading';
import { phaseClass, phaseName } from '../layerNames';
import { askedText } from '../marking/askedText';
import { verdictCounts } from './marking';
import { Row } from './Row';
import type { Practice } from './usePractice';

/** Why there are no marks to be had. */
function closedText({ assignment, notation }: Practice, text: Translate): string {
  const marks = assignment?.marks ?? { kind: 'never' };
  if (!('at' in marks)) return text('assign.closed.never');
  return text(`assign.closed.${marks.kind}`, {
    time: momentText(marks.at, notation.locale ?? 'en'),
  });
}

/** The fields of the part, phase by phase, and the button that asks for marks. */
export function PracticeSheet({ practice }: { readonly practice: Practice }) {
  const text = useText();
  const { ids, trace, sheet, asked } = practice;
  const steps = stepsOf(trace.structure).filter(({ id }) => ids.includes(id));
  const phases = trace.structure.phases.filter(({ id }) => steps.some(({ phase }) => phase === id));
  const filled = ids.filter((id) => sheet.texts[id] !== undefined).length;
  const mark = (): void => {
    if (!practice.showsMarks) return;
    const counts = verdictCounts(practice.mark());
    practice.announce(text('practice.marked', { ...counts, all: ids.length }));
  };
  return (
    <form
      className="practice-sheet"
      aria-label={text('practice.sheet')}
      onSubmit={(event) => {
        event.preventDefault();
        mark();
      }}
    >
      {!isAskedBefore(asked) && (
        <p className="practice-write">{text('marks.write', { asked: askedText(text, asked) })}</p>
      )}
      {phases.map(({ id: phase }) => (
        <section key={phase} aria-labelledby={`practice-${phase}`}>
          <h3 id={`practice-${phase}`} className={phaseClass(phase)}>
            {phaseName(text, phase, trace.phases)}
          </h3>
          {byExample(steps.filter((step) => step.phase === phase)).map((of) => (
            <Fragment key={of.steps[0]?.id}>
              <ExampleHeading trace={trace} number={of.number} level={4} />
              <ol>
                {of.steps.map(({ id }) => (
                  <Row key={id} id={id} practice={practice} />
                ))}
              </ol>
            </Fragment>
          ))}
        </section>
      ))}
      <div className="practice-hand-in">
        {practice.showsMarks ? (
          <button
            type="submit"
            className="button button--main practice-mark"
            disabled={filled === 0}
            // Whoever is typing goes on there, with the verdict beside the field.
            onMouseDown={(event) => event.preventDefault()}
          >
            {text('practice.mark')}
          </button>
        ) : (
          <p className="practice-closed">{closedText(practice, text)}</p>
        )}
        <span>{text('practice.filled', { filled, all: ids.length })}</span>
      </div>
    </form>
  );
}
