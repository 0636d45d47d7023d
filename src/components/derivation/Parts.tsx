import type { QuantityId } from '../../engine';
import { quantitiesIn } from '../../engine/expressions';
import {
  expressionTex,
  linkedSymbolTex,
  numberText,
  quantityOf,
  roleOf,
  symbolSpeech,
} from '../../notation';
import { stepFor } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import { usePointing } from '../pointing';
import './parts.css';

export interface PartsProps {
  readonly lesson: Lesson;
  readonly id: QuantityId;
  readonly onFollow: (id: QuantityId) => void;
}

/** What goes into the step: each part with its own formula and value, and the way to its derivation. */
export function Parts({ lesson, id, onFollow }: PartsProps) {
  const text = useText();
  const { trace } = lesson;
  const parts = quantitiesIn(quantityOf(trace, id).expression);
  if (parts.length === 0) return null;
  return (
    <section className="parts" aria-label={text('derivation.parts')}>
      <h3>{text('derivation.parts')}</h3>
      <ul>
        {parts.map((part) => (
          <Part key={part} id={part} lesson={lesson} onFollow={onFollow} />
        ))}
      </ul>
    </section>
  );
}

function Part({ id, lesson, onFollow }: PartsProps) {
  const text = useText();
  const pointing = usePointing(id);
  const { trace, notation } = lesson;
  const { naming, style, say } = notation;
  const found = quantityOf(trace, id);
  const given = found.kind === 'given';
  const step = stepFor(trace.structure, id, lesson.shown);
  const finite = found.overflow === undefined;
  const origin = given
    ? text('derivation.given')
    : step?.id === id
      ? text('derivation.fromStep', { step: step.index + 1 })
      : text('derivation.partOf');
  const formula = given
    ? linkedSymbolTex(id, naming)
    : `${linkedSymbolTex(id, naming)} = ${expressionTex(found.expression, naming, { kind: 'symbols', style })}`;
  const content = (
    <>
      <span className="part-formula">
        <Formula tex={`\\textstyle ${formula}`} isDrawnOnly />
      </span>
      <span
        className="part-value"
        data-quantity={id}
        data-value={finite ? String(found.value) : undefined}
      >
        {finite ? numberText(found.value, style) : text('value.overflow')}
      </span>
      <span className="part-origin">{origin}</span>
    </>
  );
  return (
    <li className={`part part--${roleOf(id)}`}>
      <button
        type="button"
        className="part-row"
        aria-label={text(given ? 'derivation.goToField' : 'derivation.goTo', {
          name: symbolSpeech(id, naming, say),
        })}
        onClick={() => onFollow(id)}
        {...pointing}
      >
        {content}
      </button>
    </li>
  );
}
