import { useId } from 'react';
import type { QuantityId } from '../../engine';
import { type Notation, symbolSpeech, symbolTex } from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';

export interface AnswerOptionsProps {
  readonly options: readonly QuantityId[];
  readonly chosen: readonly QuantityId[];
  readonly onChoose: (chosen: readonly QuantityId[]) => void;
  readonly notation: Notation;
}

/** Quantities to tick, as many as one likes. */
export function AnswerOptions({ options, chosen, onChoose, notation }: AnswerOptionsProps) {
  const { naming, say } = notation;
  return (
    <div className="predict-options">
      {options.map((id) => (
        <label key={id} className="predict-option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          <span className="visually-hidden">{symbolSpeech(id, naming, say)}</span>
          <span aria-hidden="true">
            <Formula tex={`\\textstyle ${symbolTex(id, naming)}`} />
          </span>
        </label>
      ))}
    </div>
  );
}

const CHOICES = {
  sign: ['positive', 'negative', 'zero'],
  compare: ['bigger', 'smaller', 'same'],
} as const;

export interface AnswerChoicesProps {
  readonly kind: keyof typeof CHOICES;
  readonly chosen: string | undefined;
  readonly onChoose: (chosen: string) => void;
}

/** Words to choose between: one of them. */
export function AnswerChoices({ kind, chosen, onChoose }: AnswerChoicesProps) {
  const text = useText();
  const name = useId();
  return (
    <div className="predict-options">
      {CHOICES[kind].map((choice) => (
        <label key={choice} className="predict-option">
          <input
            type="radio"
            name={name}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />
          {text(`predict.choice.${choice}`)}
        </label>
      ))}
    </div>
  );
}
