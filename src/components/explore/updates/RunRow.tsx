import { readNumber } from '../../../engine';
import { type NumberStyle, numberInput } from '../../../notation';
import { biasesOf, type RunsSetup, rateOf, type Variant } from '../../../state';
import { useText } from '../../context';
import { TypedField } from '../../fields/TypedField';
import { LineSample } from './LineSample';

export interface RunRowProps {
  /** Its place among the runs, from 0. */
  readonly run: number;
  readonly variant: Variant;
  readonly problem: RunsSetup['problem'];
  readonly style: NumberStyle;
  /** The symbol of the learning rate. */
  readonly eta: string;
  readonly onChange: (variant: Variant) => void;
  /** Absent for the only one. */
  readonly onRemove?: (() => void) | undefined;
}

const BIASES = ['own', 'held', 'updated'] as const;

/** What one run has otherwise than the learner's own setting. */
export function RunRow({ run, variant, problem, style, eta, onChange, onRemove }: RunRowProps) {
  const text = useText();
  const number = run + 1;
  const { learningRate, biases } = variant;
  const written = (rate: number): string => numberInput(rate, style);
  const own = written(rateOf(problem, {}));
  const type = (typed: string): string | undefined => {
    const { learningRate: _, ...rest } = variant;
    const read = readNumber(typed);
    if (read.ok) onChange({ ...rest, learningRate: read.number.value });
    else if (read.reason === 'empty') onChange(rest);
    else return text('updates.rateBad', { rate: own, kept: written(rateOf(problem, variant)) });
    return undefined;
  };
  const choose = (choice: string): void => {
    const { biases: _, ...rest } = variant;
    onChange(choice === 'held' || choice === 'updated' ? { ...rest, biases: choice } : rest);
  };
  return (
    <li className="run-row">
      <LineSample run={run} />
      <span className="run-rate equation">
        <span className="run-eta" aria-hidden="true">
          {eta} =
        </span>
        <TypedField
          label={text('updates.rate', { number })}
          isLabelHidden
          value={learningRate === undefined ? '' : written(learningRate)}
          placeholder={own}
          hint={text('updates.rateHint', { rate: own })}
          inputMode="decimal"
          onType={type}
        />
      </span>
      <select
        aria-label={text('updates.biases', { number })}
        value={biases ?? 'own'}
        onChange={({ target }) => choose(target.value)}
      >
        {BIASES.map((choice) => (
          <option key={choice} value={choice}>
            {text(`updates.biases.${choice}`, { biases: biasesOf(problem, {}) })}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button run-remove"
        aria-label={text('updates.remove', { number })}
        disabled={onRemove === undefined}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
