import { newId, type Quantity, TOTAL_ERROR } from '../../engine';
import { errorChange } from '../../engine/update';
import { type NumberStyle, numberText } from '../../notation';
import { stepOf } from '../../state';
import type { Translate } from '../../text';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import { isErrorShown } from '../isKnown';
import type { Lesson } from '../lesson';
import './error.css';

/** Where numbers are given midway there may be less. */
const MidwayError = onDemandWithWords(
  async () => (await import('../midway/MidwayError')).MidwayError,
);

/** More than these take the room of what stands beside them. */
const MANY_DIGITS = 8;

/** The error before and after the update, and the difference: always in view, each from when it is known. */
export function ErrorSummary({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { trace, notation } = lesson;
  const before = trace.quantities.get(TOTAL_ERROR);
  const after = trace.quantities.get(newId(TOTAL_ERROR));
  if (before === undefined || after === undefined) {
    return (
      <section className="error-summary" aria-label={text('error.label')}>
        <Loaded of={[trace]}>
          <MidwayError lesson={lesson} />
        </Loaded>
      </section>
    );
  }
  const { difference, share } = errorChange(trace);
  const isKnown = Number.isFinite(difference);
  const isShown = isErrorShown(lesson, after.id);
  return (
    <section
      className={`error-summary${notation.style.digits > MANY_DIGITS ? ' is-long' : ''}`}
      aria-label={text('error.label')}
    >
      {/* On one line there is room for one word. */}
      <span className="error-short" aria-hidden="true">
        {text('error.label')}
      </span>
      <ErrorOutput name={text('error.before')} found={before} lesson={lesson} />
      <span className="error-arrow onward" aria-hidden="true">
        →
      </span>
      <ErrorOutput name={text('error.after')} found={after} lesson={lesson} />
      {isShown && isErrorShown(lesson, before.id) && (
        <div className={`error-figure error-difference${difference > 0 ? ' is-rise' : ''}`}>
          <span className="error-name" id="error-difference">
            {text('error.difference')}
          </span>
          <output
            aria-live="off"
            aria-labelledby="error-difference"
            data-value={isKnown ? String(difference) : undefined}
          >
            {isKnown ? numberText(difference, notation.style) : text('value.overflow')}
          </output>
          <span className="error-change">
            {isKnown && changeText(difference, share, notation.style, text)}
          </span>
        </div>
      )}
    </section>
  );
}

/** By how much it falls or rises, in words. */
function changeText(
  difference: number,
  share: number | undefined,
  style: NumberStyle,
  text: Translate,
): string {
  if (difference === 0) return text('error.same');
  if (share === undefined) return '';
  const percent = numberText(Math.abs(share) * 100, { ...style, digits: 2 });
  return text(difference < 0 ? 'error.falls' : 'error.rises', { percent });
}

interface ErrorOutputProps {
  readonly name: string;
  readonly found: Quantity;
  readonly lesson: Lesson;
}

function ErrorOutput({ name, found, lesson }: ErrorOutputProps) {
  const text = useText();
  const finite = found.overflow === undefined;
  const isShown = isErrorShown(lesson, found.id);
  const step = stepOf(lesson.steps, found.id);
  const id = `error-${found.id === TOTAL_ERROR ? 'before' : 'after'}`;
  return (
    <div className="error-figure">
      <span className="error-name" id={id}>
        {name}
      </span>
      <span className="error-value">
        <output
          aria-live="off"
          aria-labelledby={id}
          aria-describedby={isShown ? undefined : `${id}-step`}
          data-quantity={isShown ? found.id : undefined}
          data-value={isShown && finite ? String(found.value) : undefined}
        >
          {!isShown
            ? '?'
            : finite
              ? numberText(found.value, lesson.notation.style)
              : text('value.overflow')}
        </output>
        {!isShown && step && (
          <span className="error-step" id={`${id}-step`}>
            {text('error.step', { step: step.index + 1 })}
          </span>
        )}
      </span>
    </div>
  );
}
