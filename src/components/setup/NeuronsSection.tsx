import { ACTIVATION_NAMES, type ActivationName } from '../../engine';
import { ACTIVATIONS } from '../../engine/activations';
import { HIDDEN_ACTIVATIONS, mayStand } from '../../state';
import { useText } from '../context';
import { Choice } from './Choice';
import type { SectionProps } from './section';

/** What the neurons of each layer do with their net input. */
export function NeuronsSection({ shape, onShape }: SectionProps) {
  const text = useText();
  const { activations, sizes } = shape;
  const isSingle = sizes.at(-1) === 1;
  const notes = new Set(activations.flatMap((name) => ACTIVATIONS[name].words.note ?? []));
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
          <Choice<ActivationName>
            key={label}
            label={label}
            value={activation}
            options={(isLast ? ACTIVATION_NAMES : HIDDEN_ACTIVATIONS).map(option)}
            onChange={(name) => onShape({ ...shape, activations: activations.with(l, name) })}
          />
        );
      })}
      {isSingle && <p className="setup-note">{text('setup.softmaxNeedsTwo')}</p>}
      {[...notes].map((note) => (
        <p key={note} className="setup-note">
          {text(`setup.${note}`)}
        </p>
      ))}
    </fieldset>
  );
}
