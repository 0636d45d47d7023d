import type { Quantity, QuantityId } from '../../engine';
import { hasWeightOfZero, takesLogarithmOfZero } from '../../engine/update';
import { type ShownQuantity, symbolSpeech } from '../../notation';
import type { Translate } from '../../text';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemand, onDemandWithWords } from '../fault/onDemand';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import type { Lesson } from '../lesson';
import './forms.css';

/** No step before the way back has it. */
const FoundBefore = onDemandWithWords(async () => (await import('./FoundBefore')).FoundBefore);

/** Nor this. */
const ByTrying = onDemand(async () => (await import('./ByTrying')).ByTrying);

const isLater = (phase: Quantity['phase']): boolean =>
  phase === 'update' || phase.startsWith('backward');

export interface ThreeFormsProps {
  readonly quantity: ShownQuantity;
  readonly lesson: Lesson;
  readonly onFollow: (id: QuantityId) => void;
}

/** A quantity's formula, the numbers in place and the value; each keeps its room while it is not shown. */
export function ThreeForms({ quantity, lesson, onFollow }: ThreeFormsProps) {
  const text = useText();
  const { reveal } = lesson.place;
  const found = lesson.trace.quantities.get(quantity.id);
  return (
    <div className="forms">
      <div className="form form--formula">
        <div className="form-lines">
          {quantity.lines.map(({ symbols }, i) => (
            <FormulaLine key={symbols} className="form-line">
              <Formula
                tex={i === 0 ? `${quantity.subject} = ${symbols}` : `= ${symbols}`}
                onChoose={onFollow}
              />
            </FormulaLine>
          ))}
        </div>
        {found !== undefined && isLater(found.phase) && (
          <Loaded of={[quantity.id]} waiting={<div className="found-before" />}>
            <FoundBefore lesson={lesson} found={found} onFollow={onFollow} />
          </Loaded>
        )}
      </div>
      <div className="form form--numbers">
        {reveal === 'formula' ? (
          <Hidden />
        ) : (
          quantity.lines.map(({ symbols, numbers }) => (
            <FormulaLine key={symbols} className="form-line">
              <Formula tex={`= ${numbers}`} onChoose={onFollow} />
            </FormulaLine>
          ))
        )}
      </div>
      <div className="form form--value">
        {reveal !== 'value' ? (
          <Hidden />
        ) : quantity.value === undefined ? (
          <p className="overflow" role="alert">
            {whyTooLarge(quantity.id, lesson, text)}
          </p>
        ) : (
          <>
            <div
              className="form-result"
              data-quantity={quantity.id}
              data-value={String(found?.value)}
            >
              <Formula tex={quantity.value} />
            </div>
            {hasWeightOfZero(lesson.trace, quantity.id) && (
              <p className="form-nudge">{text('derivation.weightOfZero')}</p>
            )}
            {found !== undefined && isLater(found.phase) && (
              <Loaded of={[quantity.id]}>
                <ByTrying id={quantity.id} lesson={lesson} />
              </Loaded>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function Hidden() {
  const text = useText();
  return <p className="form-hidden">{text('derivation.hidden')}</p>;
}

/** Where a number left the range of a double, and what can be done. */
function whyTooLarge(id: QuantityId, { trace, notation }: Lesson, text: Translate): string {
  const from = trace.quantities.get(id)?.overflow ?? id;
  const origin = symbolSpeech(from, notation.naming, notation.say);
  if (takesLogarithmOfZero(trace, from)) return text('derivation.logarithmOfZero', { origin });
  return from === id ? text('derivation.overflowHere') : text('derivation.overflow', { origin });
}
