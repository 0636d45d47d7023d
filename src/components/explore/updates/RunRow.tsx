import { biasInUse, DEFAULT_BIAS_FORM } from '../../../engine/conventions';
import { type NumberStyle, numberInput } from '../../../notation';
import { biasesOf, type RunsSetup, rateOf, type Variant } from '../../../state';
import { useText } from '../../context';
import { readNumberEntry } from '../../fields/readNumberEntry';
import { TypedField } from '../../fields/TypedField';
import type { Reading } from '../../fields/useDraft';
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
  const { bias = DEFAULT_BIAS_FORM } = problem;
  const written = (rate: number): string => numberInput(rate, style);
  const own = written(rateOf(problem, {}));
  const take = (rate: number | undefined): void => {
    const { learningRate: _, ...rest } = variant;
    onChange(rate === undefined ? rest : { ...rest, learningRate: rate });
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
          value={learningRate}
          written={learningRate === undefined ? '' : written(learningRate)}
          placeholder={own}
          hint={text('updates.rateHint', { rate: own })}
          inputMode="decimal"
          read={readRate}
          bad={text('updates.rateBad', { rate: own, kept: written(rateOf(problem, variant)) })}
          onTake={take}
        />
      </span>
      {biasInUse(problem) && (
        <select
          aria-label={text('updates.biases', { number, bias })}
          value={biases ?? 'own'}
          onChange={({ target }) => choose(target.value)}
        >
          {BIASES.map((choice) => (
            <option key={choice} value={choice}>
              {text(`updates.biases.${choice}`, { biases: biasesOf(problem, {}), bias })}
            </option>
          ))}
        </select>
      )}
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

/** A learning rate or, where nothing is typed, the one that is set. */
function readRate(typed: string): Reading<number | undefined, unknown> {
  const reading = readNumberEntry(typed);
  return !reading.ok && reading.fault === 'empty' ? { ok: true, value: undefined } : reading;
}
