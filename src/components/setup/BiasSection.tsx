import {
  BIAS_FORM_NAMES,
  BIAS_FORMS,
  BIAS_INPUTS,
  type BiasFormName,
  type BiasInput,
  biasInUse,
  DEFAULT_BIAS_FORM,
} from '../../engine/conventions';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { Choice } from './Choice';

const HELD = [
  ['sharedBiases', 'setup.shared'],
  ['updateBiases', 'setup.update'],
] as const;

/** How the biases are written, and held. */
export function BiasSection({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const { bias = DEFAULT_BIAS_FORM, biasInput = 1, ...held } = lesson.work.problem;
  return (
    <fieldset className="setup-section">
      <legend>{text('setup.biasForm')}</legend>
      <Choice<BiasFormName>
        label={text('setup.biasForm')}
        isLabelHidden
        value={bias}
        options={BIAS_FORM_NAMES.map((name) => ({
          value: name,
          label: text('setup.biasFormName', { name }),
        }))}
        onChange={(chosen) => tutor.setBiases({ bias: chosen })}
      />
      {BIAS_FORMS[bias].written?.hasFixedInput && (
        <Choice<BiasInput>
          label={text('setup.biasInput')}
          value={biasInput}
          options={BIAS_INPUTS.map((value) => ({
            value,
            label: String(value).replace('-', '−'),
          }))}
          onChange={(chosen) => tutor.setBiases({ biasInput: chosen })}
        />
      )}
      {biasInUse(lesson.work.problem) !== undefined &&
        HELD.map(([name, label]) => (
          <label key={name} className="choice">
            <input
              type="checkbox"
              checked={held[name]}
              onChange={({ target }) => tutor.setBiases({ [name]: target.checked })}
            />
            {text(label, { bias })}
          </label>
        ))}
    </fieldset>
  );
}
