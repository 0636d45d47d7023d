import type { MethodName } from '../../engine';
import { METHODS } from '../../engine/methods';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { Choice } from './Choice';

const NAMES = Object.keys(METHODS) as MethodName[];

/** How the step is taken. The numbers that a method is set by stand with the other numbers. */
export function MethodSection({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  return (
    <fieldset className="setup-section">
      <legend>{text('numbers.method')}</legend>
      <Choice<MethodName>
        label={text('numbers.method')}
        isLabelHidden
        value={lesson.trace.structure.wiring.method}
        options={NAMES.map((value) => ({ value, label: text(`numbers.method.${value}`) }))}
        onChange={tutor.setMethod}
      />
    </fieldset>
  );
}
