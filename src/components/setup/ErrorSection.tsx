import { useMemo } from 'react';
import { LEARNING_RATE, LOSS_NAMES, type LossName } from '../../engine';
import { DEFAULT_ACTIVATION } from '../../engine/activations';
import { LOSSES } from '../../engine/losses';
import { numberText, symbolText } from '../../notation';
import { fits } from '../../state';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { Choice } from './Choice';
import { sameStep } from './sameStep';
import type { SectionProps } from './section';

export interface ErrorSectionProps extends SectionProps {
  readonly lesson: Lesson;
}

/** By what the error of the outputs is measured. */
export function ErrorSection({ lesson, shape, onShape }: ErrorSectionProps) {
  const text = useText();
  const tutor = useTutor();
  const { example, work, notation } = lesson;
  const same = useMemo(() => sameStep(work.problem), [work.problem]);
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
      {same && (
        <button
          type="button"
          className="button setup-same"
          onClick={() => tutor.open(example.id, same, work.updates)}
        >
          {text('setup.sameStep', {
            loss: text('setup.loss', { name: same.loss }),
            eta: symbolText(LEARNING_RATE, notation.naming),
            rate: numberText(same.learningRate, notation.style),
          })}
        </button>
      )}
    </fieldset>
  );
}
