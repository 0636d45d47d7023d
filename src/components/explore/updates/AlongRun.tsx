import { useDeferredValue, useId, useMemo } from 'react';
import { problemAt, updatesOf } from '../../../engine/training';
import { type Notation, numberText } from '../../../notation';
import type { Run, RunsSetup, RunsStore } from '../../../state';
import { useText } from '../../context';
import { readWholeEntry } from '../../fields/readWholeEntry';
import { TypedField } from '../../fields/TypedField';
import { LineSample } from './LineSample';
import type { RunName } from './runName';
import { SeenUpdate } from './SeenUpdate';
import './along.css';

export interface AlongRunProps {
  readonly setup: RunsSetup;
  readonly runs: readonly Run[];
  readonly names: readonly RunName[];
  readonly notation: Notation;
  readonly seen: { readonly run: number; readonly update: number };
  readonly onSee: RunsStore['see'];
}

/** Moving along a run: at each update the network as it then was, its weights, and any step of that update. */
export function AlongRun({ setup, runs, names, notation, seen, onSee }: AlongRunProps) {
  const text = useText();
  const sliderId = useId();
  const run = runs[seen.run];
  const record = run?.record;
  // The slider moves at once, and the network follows as fast as it can be drawn.
  const update = useDeferredValue(seen.update);
  const problem = useMemo(() => record && problemAt(record, update), [record, update]);
  if (record === undefined || problem === undefined) return null;
  const all = updatesOf(record);
  const error = record.errors[seen.update];
  const value = text('updates.alongValue', {
    update: seen.update,
    all,
    error:
      error !== undefined && Number.isFinite(error)
        ? numberText(error, notation.style)
        : text('value.overflow'),
  });
  return (
    <section className="along" aria-label={text('updates.along')}>
      <h3>{text('updates.along')}</h3>
      <div className="along-controls">
        {runs.length > 1 && (
          <fieldset className="along-runs">
            <legend>{text('updates.alongRun')}</legend>
            {names.map(({ whole }, i) => (
              <label key={whole} className="choice">
                <input
                  type="radio"
                  name="updates-along"
                  checked={i === seen.run}
                  disabled={runs[i]?.outcome === undefined}
                  onChange={() => onSee({ run: i })}
                />
                <LineSample run={i} />
                {whole}
              </label>
            ))}
          </fieldset>
        )}
        <div className="along-slider">
          <label htmlFor={sliderId}>{text('updates.alongUpdate')}</label>
          <input
            id={sliderId}
            type="range"
            min={0}
            max={all}
            step={1}
            value={seen.update}
            aria-valuetext={value}
            onChange={({ target }) => onSee({ update: target.valueAsNumber })}
          />
          <output aria-live="off" htmlFor={sliderId}>
            {value}
          </output>
        </div>
        <TypedField
          label={text('updates.alongField')}
          value={seen.update}
          written={String(seen.update)}
          inputMode="numeric"
          read={(typed) => readWholeEntry(typed, 0, all)}
          bad={text('updates.alongBad', { most: all })}
          onTake={(to) => onSee({ update: to })}
        />
      </div>
      <SeenUpdate setup={setup} start={record.start} problem={problem} update={update} />
    </section>
  );
}
