import { useRef } from 'react';
import { LEARNING_RATE } from '../../../engine';
import { biasInUse, DEFAULT_BIAS_FORM } from '../../../engine/conventions';
import { type Notation, symbolText } from '../../../notation';
import {
  MOST_RUNS,
  MOST_UPDATES,
  nextVariant,
  PRESETS,
  type Preset,
  type RunsOptions,
  type RunsSetup,
  type Variant,
  writeVariants,
} from '../../../state';
import { useText } from '../../context';
import { readWholeEntry } from '../../fields/readWholeEntry';
import { TypedField } from '../../fields/TypedField';
import { SteadyButton } from '../../SteadyButton';
import { RunRow } from './RunRow';

export interface RunsFormProps {
  readonly setup: RunsSetup;
  readonly notation: Notation;
  readonly isRunning: boolean;
  readonly onChange: (change: Partial<RunsOptions>) => void;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

const COUNTS = [100, 1000, 10_000, 100_000] as const;
const PRESET_NAMES = Object.keys(PRESETS) as Preset[];

/** Which runs, and how many updates each makes. */
export function RunsForm({ setup, notation, ...props }: RunsFormProps) {
  const text = useText();
  const add = useRef<HTMLButtonElement>(null);
  const { variants, problem, count } = setup;
  const { bias = DEFAULT_BIAS_FORM } = problem;
  // Of biases there may be none, to be held or updated.
  const presets = PRESET_NAMES.filter(
    (name) => biasInUse(problem) || PRESETS[name](problem).every(({ biases }: Variant) => !biases),
  );
  const eta = symbolText(LEARNING_RATE, notation.naming);
  const change = (to: readonly Variant[]): void => props.onChange({ variants: to });
  const chosen = writeVariants(variants);
  return (
    <form
      className="runs-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.isRunning) props.onStart();
      }}
    >
      <fieldset className="runs-rows">
        <legend>{text('updates.runs')}</legend>
        <ol>
          {[...variants.entries()].map(([run, variant]) => (
            <RunRow
              // A run is known by its place, and keeps no state but what is typed there.
              key={`${run} of ${variants.length}`}
              run={run}
              variant={variant}
              problem={problem}
              style={notation.style}
              eta={eta}
              onChange={(to) => change(variants.with(run, to))}
              onRemove={
                variants.length === 1
                  ? undefined
                  : () => {
                      change(variants.toSpliced(run, 1));
                      // Its button goes with it.
                      add.current?.focus();
                    }
              }
            />
          ))}
        </ol>
        <SteadyButton
          ref={add}
          type="button"
          className="button"
          isOff={variants.length >= MOST_RUNS}
          onClick={() => change([...variants, nextVariant(problem, variants)])}
        >
          {text('updates.add')}
        </SteadyButton>
      </fieldset>
      <fieldset className="runs-presets">
        <legend>{text('updates.presets')}</legend>
        {presets.map((name) => {
          const to = PRESETS[name](problem);
          return (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={writeVariants(to) === chosen}
              onClick={() => change(to)}
            >
              {text(`updates.preset.${name}`, { eta, bias })}
            </button>
          );
        })}
      </fieldset>
      <div className="runs-end">
        <TypedField
          label={text('updates.count')}
          value={count}
          written={String(count)}
          inputMode="numeric"
          read={(typed) => readWholeEntry(typed, 1, MOST_UPDATES)}
          bad={text('updates.countBad', { most: MOST_UPDATES, kept: count })}
          onTake={(to) => props.onChange({ count: to })}
        >
          <span className="run-counts">
            {COUNTS.map((choice) => (
              <button
                key={choice}
                type="button"
                className="button"
                aria-pressed={choice === count}
                onClick={() => props.onChange({ count: choice })}
              >
                {text('updates.countChoice', { count: choice })}
              </button>
            ))}
          </span>
        </TypedField>
        <div className="runs-go">
          <SteadyButton type="submit" className="button button--main" isOff={props.isRunning}>
            {text('updates.start')}
          </SteadyButton>
          <SteadyButton
            type="button"
            className="button"
            isOff={!props.isRunning}
            onClick={props.onCancel}
          >
            {text('updates.cancel')}
          </SteadyButton>
        </div>
      </div>
    </form>
  );
}
