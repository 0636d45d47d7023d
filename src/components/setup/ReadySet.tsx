import { SET_IDS, setOf } from '../../state';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { Choice } from './Choice';

/** The ready sets of training examples. */
export function ReadySet({ lesson: { work } }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const isTyped = setOf(work.problem) === undefined && work.problem.examples.length > 1;
  const value = isTyped ? 'typed' : (setOf(work.problem) ?? 'own');
  return (
    <Choice<string>
      label={text('numbers.training')}
      isLabelHidden
      value={value}
      options={[...(isTyped ? ['typed'] : []), 'own', ...SET_IDS].map((id) => ({
        value: id,
        label: text(`numbers.set.${id as 'own'}`),
      }))}
      onChange={(id) => id !== 'typed' && tutor.setTraining(id)}
    />
  );
}
