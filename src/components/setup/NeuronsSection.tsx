import { ACTIVATION_NAMES, type ActivationName, type GeneralLayer } from '../../engine';
import { ACTIVATIONS, CONSTANT_NAMES, CONSTANTS, takesConstant } from '../../engine/activations';
import type { NumberStyle } from '../../notation';
import { HIDDEN_ACTIVATIONS, mayStand } from '../../state';
import { useText } from '../context';
import { Choice } from './Choice';
import { ConstantField } from './ConstantField';
import type { SectionProps } from './section';

export interface NeuronsSectionProps extends SectionProps {
  readonly layers: readonly GeneralLayer[];
  readonly decimalSeparator: NumberStyle['decimalSeparator'];
}

/** What the neurons of each layer do with their net input. */
export function NeuronsSection(props: NeuronsSectionProps) {
  const { shape, layers, decimalSeparator, onShape } = props;
  const text = useText();
  const { activations, sizes } = shape;
  const isSingle = sizes.at(-1) === 1;
  const notes = new Set(activations.flatMap((name) => ACTIVATIONS[name].words.note ?? []));
  const isSteep = activations.some((name) => takesConstant(name, 'steepness'));
  const option = (name: ActivationName) => ({
    value: name,
    label: text('setup.activation', { name }),
    disabled: !mayStand(name, { isOutput: true, neurons: sizes.at(-1) ?? 0 }),
  });
  return (
    <fieldset className="setup-section">
      <legend>{text('setup.neurons')}</legend>
      {activations.map((activation, l) => {
        const isLast = l === activations.length - 1;
        const label = isLast
          ? text('setup.outputLayer')
          : text('setup.activationOf', { count: activations.length - 1, layer: l + 1 });
        return (
          <div key={label}>
            <Choice<ActivationName>
              label={label}
              value={activation}
              options={(isLast ? ACTIVATION_NAMES : HIDDEN_ACTIVATIONS).map(option)}
              onChange={(name) => onShape({ ...shape, activations: activations.with(l, name) })}
            />
            {CONSTANT_NAMES.filter((name) => takesConstant(activation, name)).map((name) => (
              <ConstantField
                key={name}
                name={name}
                layer={label}
                at={l}
                value={layers[l]?.[name] ?? CONSTANTS[name].usual}
                decimalSeparator={decimalSeparator}
              />
            ))}
          </div>
        );
      })}
      {isSteep && <p className="setup-note">{text('setup.steepnessHint')}</p>}
      {isSingle && <p className="setup-note">{text('setup.softmaxNeedsTwo')}</p>}
      {[...notes].map((note) => (
        <p key={note} className="setup-note">
          {text(`setup.${note}`)}
        </p>
      ))}
      <details className="setup-more">
        <summary>{text('setup.stepFunction')}</summary>
        <p className="setup-note">{text('setup.stepFunctionWhy')}</p>
      </details>
    </fieldset>
  );
}
