import { LOSS_NAMES, type LossName } from '../../engine';
import { DEFAULT_ACTIVATION } from '../../engine/activations';
import { LOSSES } from '../../engine/losses';
import { fits } from '../../state';
import { useText } from '../context';
import { Choice } from './Choice';
import type { SectionProps } from './section';

/** By what the error of the outputs is measured. */
export function ErrorSection({ shape, onShape }: SectionProps) {
  const text = useText();
  const output = shape.activations.at(-1) ?? DEFAULT_ACTIVATION;
  const { note } = LOSSES[shape.loss].words;
  const isOpen = LOSS_NAMES.every((name) => fits(name, output));
  return (
    <fieldset className="setup-section">
      <legend>{text('setup.error')}</legend>
      <Choice<LossName>
        label={text('setup.error')}
        isLabelHidden
        value={shape.loss}
        options={LOSS_NAMES.map((name) => ({
          value: name,
          label: text('setup.loss', { name }),
          disabled: !fits(name, output),
        }))}
        onChange={(loss) => onShape({ ...shape, loss })}
      />
      {note && (
        <p className="setup-note">{text(`setup.${note}`, { outputs: shape.sizes.at(-1) ?? 1 })}</p>
      )}
      {!isOpen && <p className="setup-note">{text('setup.lossNeeds')}</p>}
      <p className="setup-note">{text('setup.lossFactor')}</p>
    </fieldset>
  );
}
