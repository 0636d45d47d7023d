import { newId, type Quantity, TOTAL_ERROR } from '../../engine';
import { type NumberStyle, numberText, quantityOf } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import './error.css';

/** The error before and after the update, and the difference: always in view. */
export function ErrorSummary({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { trace, notation } = lesson;
  const before = quantityOf(trace, TOTAL_ERROR);
  const after = quantityOf(trace, newId(TOTAL_ERROR));
  const difference = after.value - before.value;
  const known = Number.isFinite(difference);
  const change =
    difference === 0 || before.value === 0
      ? difference === 0
        ? text('error.same')
        : ''
      : text(difference < 0 ? 'error.falls' : 'error.rises', {
          percent: `${numberText(Math.abs(100 * (difference / before.value)), { ...notation.style, digits: 2 })} %`,
        });
  return (
    <section className="error-summary" aria-label={text('error.label')}>
      <ErrorOutput name={text('error.before')} found={before} style={notation.style} />
      <span className="error-arrow" aria-hidden="true">
        →
      </span>
      <ErrorOutput name={text('error.after')} found={after} style={notation.style} />
      <div className={`error-figure error-difference${difference > 0 ? ' is-rise' : ''}`}>
        <span className="error-name" id="error-difference">
          {text('error.difference')}
        </span>
        <output
          aria-live="off"
          aria-labelledby="error-difference"
          data-value={known ? String(difference) : undefined}
        >
          {known ? numberText(difference, notation.style) : text('value.overflow')}
        </output>
        <span className="error-change">{known ? change : ''}</span>
      </div>
    </section>
  );
}

interface ErrorOutputProps {
  readonly name: string;
  readonly found: Quantity;
  readonly style: NumberStyle;
}

function ErrorOutput({ name, found, style }: ErrorOutputProps) {
  const text = useText();
  const finite = found.overflow === undefined;
  const id = `error-${found.id === TOTAL_ERROR ? 'before' : 'after'}`;
  return (
    <div className="error-figure">
      <span className="error-name" id={id}>
        {name}
      </span>
      <output
        aria-live="off"
        aria-labelledby={id}
        data-quantity={found.id}
        data-value={finite ? String(found.value) : undefined}
      >
        {finite ? numberText(found.value, style) : text('value.overflow')}
      </output>
    </div>
  );
}
