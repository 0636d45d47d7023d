import { useId, useState } from 'react';
import type { QuantityId } from '../../engine';
import { numberInput, symbolText } from '../../notation';
import { loadGivenMidway } from '../../state';
import { useText, useTutor } from '../context';
import { readNumberEntry } from '../fields/readNumberEntry';
import { TypedField } from '../fields/TypedField';
import { phaseName } from '../layerNames';
import type { Lesson } from '../lesson';
import { MidwayFields } from '../midway/MidwayFields';

/** As many digits as a question prints. */
const DIGITS = 4;

/** Gives a quantity of the update as a number, in place of its working. */
export function MidwaySection({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const selectId = useId();
  const hintId = useId();
  const { trace, notation, phases, steps } = lesson;
  const [chosen, choose] = useState<QuantityId>();
  const [typed, type] = useState<number>();
  const offered = phases.filter(({ id }) => id !== 'check');
  // What has been given, or has gone with it, is no step any more.
  const id = steps.some((step) => step.id === chosen) ? chosen : offered[0]?.steps[0];
  if (id === undefined) return null;
  const own = Number(trace.value(id).toPrecision(DIGITS));
  const value = typed ?? own;
  const written = numberInput(value, notation.style);
  const label = text('midway.number');
  return (
    <fieldset className="setup-section">
      <legend>{text('midway.title')}</legend>
      <p className="setup-note">{text('midway.about')}</p>
      <p className="setup-choice">
        <label htmlFor={selectId}>{text('midway.quantity')}</label>
        <select
          id={selectId}
          value={id}
          onChange={({ target }) => {
            choose(target.value);
            type(undefined);
          }}
        >
          {offered.map((phase) => (
            <optgroup key={phase.id} label={phaseName(text, phase.id, phases)}>
              {phase.steps.map((step) => (
                <option key={step} value={step}>
                  {symbolText(step, notation.naming)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <TypedField
        key={id}
        label={label}
        value={value}
        written={written}
        inputMode="decimal"
        read={readNumberEntry}
        bad={text('numbers.bad.notANumber', { name: label, kept: written })}
        onTake={type}
      />
      <button
        type="button"
        className="button"
        onClick={() => {
          void loadGivenMidway().then(() => tutor.giveMidway(id, value));
          type(undefined);
        }}
      >
        {text('midway.give')}
      </button>
      <p id={hintId} className="visually-hidden">
        {text('numbers.fieldHint')}
      </p>
      <MidwayFields lesson={lesson} hintId={hintId} isLegendHidden />
    </fieldset>
  );
}
