import { generalOf } from '../../engine';
import { SET_IDS, setOf } from '../../state';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';

/** The examples that the network is trained on, and which of them this update takes. */
export function TrainingChoice({ lesson: { work } }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const { examples, next = 0 } = generalOf(work.problem);
  const set = setOf(work.problem) ?? 'own';
  const all = examples.length;
  return (
    <fieldset className="field-group training">
      <legend>{text('numbers.training')}</legend>
      <select
        aria-label={text('numbers.training')}
        value={set}
        onChange={(event) => tutor.setTraining(event.target.value)}
      >
        {['own', ...SET_IDS].map((id) => (
          <option key={id} value={id}>
            {text(`numbers.set.${id as 'own'}`)}
          </option>
        ))}
      </select>
      {all > 1 &&
        [...examples.keys()].map((e) => (
          <button
            key={e}
            type="button"
            className="button"
            aria-pressed={e === next}
            aria-label={text('numbers.example', { example: e + 1, all })}
            onClick={() => tutor.takeExample(e)}
          >
            {e + 1}
          </button>
        ))}
      {all > 1 && (
        <p className="training-hint">
          {text('numbers.epoch', {
            epoch: Math.floor(work.updates / all) + 1,
            example: next + 1,
            all,
          })}{' '}
          {text('numbers.trainingHint')} {set === 'xor' && text('numbers.xorHint')}
        </p>
      )}
    </fieldset>
  );
}
