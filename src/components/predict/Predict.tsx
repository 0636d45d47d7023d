import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Mark, QuantityId } from '../../engine';
import { quantityOf, symbolSpeech, symbolTex, symbolText } from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import { MarkRemark } from '../marking/MarkRemark';
import { FigureFault, type Unreadable } from '../practice/FigureFault';
import { ASKED, markPrediction, readPrediction } from './markPrediction';
import './predict.css';
import { AnswerChoices, AnswerOptions } from './AnswerOptions';
import { reasonFor } from './reason';
import type { Predicted, Prediction } from './usePrediction';
import { wantedFocus } from './wantedFocus';

export interface PredictProps {
  readonly lesson: Lesson;
  readonly prediction: Prediction;
  readonly predicted: Pick<Predicted, 'settle' | 'goOn'>;
}

/** One question before a reveal and, once it is answered or skipped, the reason. */
export function Predict({ lesson, prediction, predicted }: PredictProps) {
  const text = useText();
  const titleId = useId();
  const { step, stage } = prediction;
  const { section, kept } = useKeptFocus(predicted, `${step} ${stage} ${prediction.outcome}`);
  const { id, question, outcome } = prediction;
  const { naming, say } = lesson.notation;
  const name = symbolSpeech(id, naming, say);
  const than = question.kind === 'compare' ? symbolSpeech(question.than, naming, say) : '';
  const of = question.kind === 'needs' ? question.of : '';
  const asked = text(`predict.${question.kind}.question`, { name, than, of });
  return (
    <section ref={section} className="predict" aria-labelledby={titleId}>
      <h3 id={titleId}>{text('predict.title')}</h3>
      <p className="visually-hidden" aria-live="polite">
        {outcome === undefined ? asked : ''}
      </p>
      {outcome === undefined ? (
        <Ask
          // A form of its own for each question.
          key={`${id} ${prediction.stage}`}
          asked={asked}
          lesson={lesson}
          prediction={prediction}
          predicted={kept}
        />
      ) : (
        <Verdict asked={asked} lesson={lesson} prediction={prediction} predicted={kept} />
      )}
    </section>
  );
}

/** What was pressed is gone; the focus goes on to what takes its place: the way on, or the next question. */
function useKeptFocus({ settle, goOn }: PredictProps['predicted'], shown: string) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!wantedFocus.isWanted || shown === '') return;
    wantedFocus.isWanted = false;
    // All of the question is in view with it, where there is room.
    section.current?.scrollIntoView?.({ block: 'nearest' });
    section.current?.querySelector<HTMLElement>('input, .button')?.focus();
  }, [shown]);
  const keep = (): void => {
    const isKept = section.current?.contains(document.activeElement) ?? false;
    wantedFocus.isWanted = isKept;
    // Where no question comes next.
    if (isKept) document.getElementById('derivation')?.focus({ preventScroll: true });
  };
  const kept: PredictProps['predicted'] = {
    settle: (...said) => {
      keep();
      settle(...said);
    },
    goOn: () => {
      keep();
      goOn();
    },
  };
  return { section, kept };
}

/** Why what was written does not answer the question yet. */
type StillOpen = Unreadable | { readonly kind: 'short'; readonly mark: Mark };

function Ask({ asked, lesson, prediction, predicted }: PredictProps & { readonly asked: string }) {
  const text = useText();
  const [chosen, setChosen] = useState<readonly QuantityId[]>([]);
  const [written, setWritten] = useState('');
  const [open, setOpen] = useState<StillOpen>();
  const noteId = useId();
  const { id, question } = prediction;
  const { trace, notation } = lesson;
  const nameOf = (of: QuantityId): string => symbolText(of, notation.naming);
  const isReady = question.kind === 'value' ? written.trim() !== '' : chosen.length > 0;
  const answer = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const outcome = question.kind === 'value' ? valueOutcome() : isRight() ? 'right' : 'wrong';
    if (typeof outcome === 'string') predicted.settle(prediction, outcome);
    else setOpen(outcome);
  };
  return (
    <form onSubmit={answer}>
      <fieldset>
        <legend>{asked}</legend>
        {question.kind === 'needs' && (
          <AnswerOptions
            options={question.options}
            chosen={chosen}
            onChoose={setChosen}
            notation={notation}
          />
        )}
        {question.kind === 'sign' && (
          <AnswerChoices kind="sign" chosen={chosen[0]} onChoose={(one) => setChosen([one])} />
        )}
        {question.kind === 'compare' && (
          <AnswerChoices kind="compare" chosen={chosen[0]} onChoose={(one) => setChosen([one])} />
        )}
        {question.kind === 'value' && (
          <label className="predict-value">
            <span className="visually-hidden">{text('predict.value.label')}</span>
            <span aria-hidden="true">
              <Formula tex={`\\textstyle ${symbolTex(id, notation.naming)} =`} />
            </span>
            <input
              className="figure-input"
              type="text"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={written}
              aria-invalid={open !== undefined}
              aria-describedby={open === undefined ? undefined : noteId}
              onChange={(event) => {
                setWritten(event.target.value);
                setOpen(undefined);
              }}
            />
          </label>
        )}
        <div id={noteId} role="alert" className="predict-open">
          {open?.kind === 'short' && (
            <MarkRemark mark={open.mark} trace={trace} asked={ASKED} link={nameOf} />
          )}
          {open?.kind === 'unreadable' && (
            <p>
              <FigureFault
                figure={open}
                content={written}
                name={nameOf(quantityOf(trace, id).dependsOn[0] ?? id)}
              />
            </p>
          )}
        </div>
      </fieldset>
      <div className="predict-actions">
        <button type="submit" className="button button--main" disabled={!isReady}>
          {text('predict.answer')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => predicted.settle(prediction, 'skipped')}
        >
          {text('predict.skip')}
        </button>
      </div>
    </form>
  );

  function isRight(): boolean {
    if (question.kind === 'value') return false;
    if (question.kind !== 'needs') return chosen[0] === question.answer;
    const { answer: right } = question;
    return chosen.length === right.length && right.every((one) => chosen.includes(one));
  }
  /** The marks of practice: what is short, or no number, is not yet an answer. */
  function valueOutcome(): 'right' | 'wrong' | StillOpen {
    const read = readPrediction(trace, id, written, notation);
    if (read.kind === 'unreadable') return read;
    if (read.kind === 'empty') return 'wrong';
    const mark = markPrediction(trace, id, read.figure, notation);
    if (mark?.verdict === 'short') return { kind: 'short', mark };
    return mark?.verdict === 'right' ? 'right' : 'wrong';
  }
}

function Verdict({
  asked,
  lesson,
  prediction,
  predicted,
}: PredictProps & { readonly asked: string }) {
  const text = useText();
  const { outcome = 'skipped' } = prediction;
  return (
    <>
      <p className="predict-asked">{asked}</p>
      <p role="status" className={`predict-outcome predict-outcome--${outcome}`}>
        {outcome !== 'skipped' && <strong>{text(`predict.${outcome}`)} </strong>}
        {reasonFor(lesson, prediction, text)}
      </p>
      <button type="button" className="button" onClick={predicted.goOn}>
        {text('predict.goOn')}
      </button>
    </>
  );
}
