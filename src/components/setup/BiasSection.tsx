import {
  BIAS_FORM_NAMES,
  BIAS_FORMS,
  BIAS_INPUTS,
  type BiasFormName,
  type BiasInput,
  DEFAULT_BIAS_FORM,
} from '../../engine/conventions';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { Choice } from './Choice';

/** How the biases are written. */
export function BiasSection({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const { bias = DEFAULT_BIAS_FORM, biasInput = 1 } = lesson.work.problem;
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
    </fieldset>
  );
}
