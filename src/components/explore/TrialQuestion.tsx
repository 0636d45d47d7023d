import { useState } from 'react';
import { TOTAL_ERROR } from '../../engine';
import {
  TRIAL_SLOPE,
  TRIAL_WEIGHT,
  type TrialTrace,
  type Way,
  wayDown,
} from '../../engine/explore';
import { substitute } from '../../engine/expressions';
import {
  expressionTex,
  linkedNumberTex,
  linkedSymbolTex,
  type Notation,
  numberText,
  symbolText,
} from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';

export interface TrialQuestionProps {
  readonly trace: TrialTrace;
  readonly notation: Notation;
  /** Whether the derivative has been asked for. */
  readonly isSlopeShown: boolean;
  readonly onShowSlope: (isSlopeShown: boolean) => void;
}

const WAYS: readonly Way[] = ['smaller', 'stay', 'larger'];

/** Which way should W go? First a guess; then the derivative, which tells it without trying. */
export function TrialQuestion({ trace, notation, isSlopeShown, onShowSlope }: TrialQuestionProps) {
  const text = useText();
  const [guess, setGuess] = useState<Way>();
  const slope = trace.value(TRIAL_SLOPE);
  const weight = symbolText(TRIAL_WEIGHT, notation.naming);
  if (!Number.isFinite(slope)) return null;
  const way = wayDown(slope);
  return (
    <section className="trial-question" aria-label={text('trial.ask', { weight })}>
      <h3>{text('trial.ask', { weight })}</h3>
      <fieldset className="trial-ways">
        <legend className="visually-hidden">{text('trial.ask', { weight })}</legend>
        {WAYS.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={guess === one}
            onClick={() => setGuess(one)}
          >
            {text(`trial.way.${one}`)}
          </button>
        ))}
      </fieldset>
      <p role="status" className="trial-verdict">
        {guess !== undefined &&
          text('trial.verdict', { right: guess === way ? 'yes' : 'no', way, weight })}
      </p>
      <button
        type="button"
        className="button"
        aria-expanded={isSlopeShown}
        onClick={() => onShowSlope(!isSlopeShown)}
      >
        {text('trial.showSlope')}
      </button>
      {isSlopeShown && <SlopeAnswer trace={trace} notation={notation} way={way} />}
    </section>
  );
}

interface ToldProps extends Pick<TrialQuestionProps, 'trace' | 'notation'> {
  readonly way: Way;
}

/** The derivative: by the chain rule, with its factors worked out, with the numbers in place, and its value. */
function SlopeAnswer({ trace, notation, way }: ToldProps) {
  const text = useText();
  const { naming, style } = notation;
  const found = trace.quantities.get(TRIAL_SLOPE);
  if (found === undefined) return null;
  const value = (id: string): number => trace.value(id);
  const deeper = substitute(found.expression, (id) => trace.quantities.get(id)?.expression);
  return (
    <div
      className="trial-slope-answer"
      data-quantity={TRIAL_SLOPE}
      data-value={String(found.value)}
    >
      {[
        `${linkedSymbolTex(TRIAL_SLOPE, naming)} = ${expressionTex(found.expression, naming, { kind: 'symbols', style })}`,
        `= ${expressionTex(deeper, naming, { kind: 'symbols', style })}`,
        `= ${expressionTex(deeper, naming, { kind: 'numbers', value, style })}`,
        `= ${linkedNumberTex(TRIAL_SLOPE, found.value, style)}`,
      ].map((tex) => (
        <FormulaLine key={tex}>
          <Formula tex={tex} />
        </FormulaLine>
      ))}
      <p>
        {text('trial.slopeAnswer', {
          way,
          slope: numberText(found.value, style),
          weight: symbolText(TRIAL_WEIGHT, naming),
          error: symbolText(TOTAL_ERROR, naming),
        })}
      </p>
    </div>
  );
}
