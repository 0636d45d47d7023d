import { isBatch } from '../../engine/network';
import { setOf } from '../../state';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { sentences } from '../lists';

/** The examples that the network is trained on, and which of them this update takes. */
export function TrainingChoice({ lesson: { work, shown } }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const { examples, reduce, next = 0 } = work.problem;
  const all = examples.length;
  const set = setOf(work.problem) ?? (all > 1 ? 'typed' : 'own');
  const isWhole = isBatch(work.problem);
  const inView = shown ?? next + 1;
  return (
    <fieldset className="field-group training">
      <legend>{text('numbers.training')}</legend>
      {all > 1 &&
        [...examples.keys()].map((e) => (
          <button
            key={e}
            type="button"
            className="button"
            aria-pressed={e + 1 === inView}
            aria-label={text('numbers.example', { example: e + 1, all })}
            onClick={() => tutor.takeExample(e)}
          >
            {e + 1}
          </button>
        ))}
      {all > 1 && (
        <p className="training-hint">
          {sentences(text, [
            isWhole && text('numbers.batchHint', { all, reduce }),
            !isWhole &&
              text('numbers.epoch', {
                epoch: Math.floor(work.updates / all) + 1,
                example: next + 1,
                all,
              }),
            !isWhole && text('numbers.trainingHint'),
            set === 'xor' &&
              text(work.problem.layers.length > 1 ? 'numbers.xorHint' : 'numbers.xorNotSeparable'),
          ])}
        </p>
      )}
      <p className="training-hint">{text('numbers.rowsHint')}</p>
    </fieldset>
  );
}
