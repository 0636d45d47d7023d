import { memo } from 'react';
import { newId, type QuantityId } from '../../engine';
import { quantitiesIn } from '../../engine/expressions';
import { leadOf, type Structure, sameStep } from '../../engine/update';
import {
  expressionTex,
  linkedSymbolTex,
  type Notation,
  namingByDelta,
  quantityOf,
  roleOf,
  symbolSpeech,
} from '../../notation';
import { stepFor } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import { usePointing } from '../pointing';
import { PartValue } from './PartValue';
import './parts.css';

export interface PartsProps {
  readonly lesson: Lesson;
  readonly id: QuantityId;
  /** The factors of the chain rule, also where the formula leads with what was found. */
  readonly isInFull?: boolean;
  readonly onFollow: (id: QuantityId) => void;
}

/** What goes into the step: each part with its own formula and value, and the way to its derivation. */
export function Parts({ lesson, id, isInFull = false, onFollow }: PartsProps) {
  const text = useText();
  const { trace } = lesson;
  const found = quantityOf(trace, id);
  const parts = quantitiesIn(isInFull ? found.expression : leadOf(trace.structure, found));
  if (parts.length === 0) return null;
  const label = text(isInFull ? 'derivation.factors' : 'derivation.parts');
  return (
    <section className="parts" aria-label={label}>
      {!isInFull && <h3>{label}</h3>}
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
  const { naming, say } = notation;
  const found = quantityOf(trace, id);
  const given = found.kind === 'given';
  // What an earlier step found by another name is found.
  const same = sameStep(trace.structure, id);
  const step = given ? undefined : stepFor(trace.structure, same, lesson.shown);
  const { updates } = lesson.work;
  // What an update works out anew is given to the first of them alone.
  const isMade = updates > 0 && trace.quantities.get(newId(id))?.phase === 'update';
  const origin = given
    ? text(isMade ? 'derivation.afterUpdates' : 'derivation.given', { updates })
    : step?.id === same
      ? text('derivation.fromStep', { step: step.index + 1 })
      : text('derivation.partOf');
  const content = (
    <>
      <span className="part-formula">
        <PartFormula id={id} structure={trace.structure} notation={notation} />
      </span>
      <PartValue lesson={lesson} id={id} />
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

interface PartFormulaProps {
  readonly id: QuantityId;
  readonly structure: Structure;
  readonly notation: Notation;
}

/** A part's symbol and its formula, which no number changes. */
const PartFormula = memo(function PartFormula({ id, structure, notation }: PartFormulaProps) {
  const { naming, style } = notation;
  const found = structure.definitions.get(id);
  const names = namingByDelta(naming, structure);
  const tex =
    found === undefined || found.kind === 'given'
      ? linkedSymbolTex(id, naming)
      : `${linkedSymbolTex(id, names)} = ${expressionTex(leadOf(structure, found), names, { kind: 'symbols', style })}`;
  return <Formula tex={`\\textstyle ${tex}`} isDrawnOnly />;
});
