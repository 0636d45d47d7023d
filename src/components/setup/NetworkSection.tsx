import { LARGEST } from '../../engine';
import { useText } from '../context';
import { Choice } from './Choice';
import { numbered, type SectionProps } from './section';

/** How many inputs, layers and neurons there are. */
export function NetworkSection({ shape, onShape }: SectionProps) {
  const text = useText();
  const { sizes } = shape;
  const hidden = sizes.slice(1, -1);
  const sized = (index: number, label: string) => (
    <Choice
      key={index}
      label={label}
      value={sizes[index] ?? 1}
      options={numbered(LARGEST.neurons)}
      onChange={(size) => onShape({ ...shape, sizes: sizes.with(index, size) })}
    />
  );
  return (
    <fieldset className="setup-section">
      <legend>{text('panel.otherShape')}</legend>
      {sized(0, text('setup.inputs'))}
      <Choice
        label={text('setup.hiddenLayers')}
        value={hidden.length}
        options={numbered(LARGEST.hiddenLayers, 0)}
        onChange={(count) => {
          const layers = Array.from({ length: count }, (_, l) => hidden[l] ?? hidden.at(-1) ?? 2);
          onShape({ ...shape, sizes: [...sizes.slice(0, 1), ...layers, ...sizes.slice(-1)] });
        }}
      />
      {hidden.map((_, l) =>
        sized(l + 1, text('setup.hiddenLayer', { count: hidden.length, layer: l + 1 })),
      )}
      {sized(sizes.length - 1, text('setup.outputs'))}
      <p className="setup-note">{text('setup.kept')}</p>
    </fieldset>
  );
}
