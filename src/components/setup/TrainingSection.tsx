import { isBatch } from '../../engine/network';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { Choice } from './Choice';
import { ReadySet } from './ReadySet';

/** Ready training examples, and how an update takes several. */
export function TrainingSection({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const { problem } = lesson.work;
  const all = problem.examples.length;
  const order = isBatch(problem) ? 'batch' : 'single';
  return (
    <fieldset className="setup-section">
      <legend>{text('setup.training')}</legend>
      <ReadySet lesson={lesson} />
      {all > 1 && (
        <>
          <Choice
            label={text('setup.order')}
            value={order}
            options={(['batch', 'single'] as const).map((value) => ({
              value,
              label: text(`setup.order.${value}`),
            }))}
            onChange={tutor.setOrder}
          />
          {order === 'batch' && (
            <>
              <Choice
                label={text('setup.combine')}
                value={problem.reduce}
                options={(['mean', 'sum'] as const).map((value) => ({
                  value,
                  label: text(`setup.combine.${value}`),
                }))}
                onChange={tutor.setCombined}
              />
              <p className="setup-note">{text('setup.combineNote', { all })}</p>
            </>
          )}
        </>
      )}
    </fieldset>
  );
}
