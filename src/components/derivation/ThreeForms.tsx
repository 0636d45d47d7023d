import {
  changeId,
  derivativeId,
  inExample,
  netId,
  parseId,
  type Quantity,
  type QuantityId,
  TOTAL_ERROR,
} from '../../engine';
import { centralDifference, hasWeightOfZero, takesLogarithmOfZero } from '../../engine/update';
import { numberText, type ShownQuantity, symbolSpeech, symbolText } from '../../notation';
import { addressName, addressTo } from '../../state';
import type { Translate } from '../../text';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import type { Lesson } from '../lesson';
import './forms.css';

/** No step before the way back has it. */
const FoundBefore = onDemandWithWords(async () => (await import('./FoundBefore')).FoundBefore);

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
            <Nudge id={quantity.id} lesson={lesson} />
            <CurveLink id={quantity.id} lesson={lesson} />
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

/** Beside a derivative found by rule: the rate that comes of just trying. */
function Nudge({ id, lesson }: { readonly id: QuantityId; readonly lesson: Lesson }) {
  const text = useText();
  const parts = parseId(id);
  const isTurned = parts.kind === 'delta';
  const nudged =
    parts.kind === 'derivative' ? parts : parts.kind === 'delta' ? slopeTurned(parts) : undefined;
  if (nudged === undefined) return null;
  const { of, by } = nudged;
  if (lesson.trace.structure.midway) return <p className="form-nudge">{text('midway.noNudge')}</p>;
  const { slope, h, corner } = centralDifference(lesson.trace, of, by);
  if (!Number.isFinite(slope)) return null;
  const { naming, style } = lesson.notation;
  const words = {
    by: symbolText(by, naming),
    of: symbolText(of, naming),
    h: numberText(h, style),
  };
  return (
    <p className="form-nudge">
      {corner === undefined
        ? text(isTurned ? 'delta.nudge' : 'derivation.nudge', {
            ...words,
            slope: numberText(slope, style),
            turned: numberText(-slope, style),
          })
        : text('derivation.nudgeCorner', {
            ...words,
            above: numberText(corner.above, style),
            below: numberText(corner.below, style),
          })}
    </p>
  );
}

/** The derivative that a δ of the other sign is the opposite of. */
function slopeTurned({ neuron, example }: { neuron: string; example: number | undefined }) {
  const own = (id: QuantityId): QuantityId => (example ? inExample(id, example) : id);
  return { of: own(TOTAL_ERROR), by: own(netId(neuron)) };
}

/** From the derivative for a weight or bias, or its step, to the curve that it is the slope of. */
function CurveLink({ id, lesson }: { readonly id: QuantityId; readonly lesson: Lesson }) {
  const text = useText();
  const { trace, example } = lesson;
  const by = trace.structure.forward.parameters.find(
    (one) => derivativeId(TOTAL_ERROR, one) === id || changeId(one) === id,
  );
  if (by === undefined || trace.structure.midway) return null;
  const query = { plot: 'parameter', of: addressName(by, example) };
  const href = addressTo({ view: 'explore', exampleId: example.id, at: id, query });
  return (
    <a className="form-curve" href={href}>
      {text('derivation.seeCurve')}
    </a>
  );
}
