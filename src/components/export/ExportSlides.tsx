import { explain, showAsked } from '../../notation';
import type { Step } from '../../state';
import { useText } from '../context';
import { CaseSentence } from '../derivation/CaseSentence';
import { PlaceLine, QuantityTitle } from '../derivation/Heading';
import { StepSentence } from '../derivation/StepSentence';
import type { Lesson } from '../lesson';
import { WIDE } from '../network/figureShape';
import { NetworkFigure } from '../network/NetworkFigure';
import { PrintedFormula } from '../worksheet/PrintedFormula';
import { usePageStyles } from '../worksheet/pageStyles';
import { useIsPrinting } from '../worksheet/usePrinting';
import './slides.css';

/** A page as wide and high as a screen of 16 to 9; the width is PowerPoint's. */
const PAGE = '@page { size: 254mm 142.875mm; margin: 0; }';

export interface ExportSlidesProps {
  readonly lesson: Lesson;
  readonly isWhole: boolean;
}

/** One step a page, for the browser to print: on the screen, the one of the current step. */
export function ExportSlides({ lesson, isWhole }: ExportSlidesProps) {
  const text = useText();
  const isPrinting = useIsPrinting();
  usePageStyles(PAGE);
  const steps = isWhole ? lesson.steps : lesson.steps.slice(0, lesson.step.index + 1);
  const last = steps.at(-1) ?? lesson.step;
  return (
    <section className="export-preview slides" aria-label={text('export.format.slides')}>
      <div className="export-actions">
        <p className="export-size">{text('export.slides', { count: steps.length })}</p>
        <button type="button" className="button button--main" onClick={() => window.print()}>
          {text('worksheet.print')}
        </button>
      </div>
      {(isPrinting ? steps : [lesson.step]).map((step) => (
        <Slide key={step.id} lesson={lesson} step={step} />
      ))}
      {/* What a later step is drawn with is loaded with it: it is to be there when the browser prints. */}
      {!isPrinting && (
        <div hidden>
          <NetworkFigure lesson={lessonAt(lesson, last)} isReadOnly shape={WIDE} />
        </div>
      )}
    </section>
  );
}

/** The lesson as it is once a step is worked out. */
const lessonAt = (lesson: Lesson, step: Step): Lesson => ({
  ...lesson,
  step,
  place: { ...lesson.place, at: step.id, reveal: 'value', via: [], folded: false },
  fold: undefined,
});

function Slide({ lesson, step }: { readonly lesson: Lesson; readonly step: Step }) {
  const at = lessonAt(lesson, step);
  const { trace, notation } = at;
  const { formula, numbers, value } = showAsked(trace, step.id, notation);
  return (
    <article className="slide">
      <header>
        <h3>
          <QuantityTitle id={step.id} notation={notation} />
        </h3>
        <PlaceLine lesson={at} />
      </header>
      <NetworkFigure lesson={at} isReadOnly shape={WIDE} />
      <p className="slide-formula">
        <PrintedFormula {...formula} /> <PrintedFormula {...numbers} />{' '}
        {value && <PrintedFormula {...value} />}
      </p>
      <div className="slide-words">
        <StepSentence explanation={explain(trace, step.id, notation.naming)} says="what" />
        <CaseSentence lesson={at} />
      </div>
    </article>
  );
}
