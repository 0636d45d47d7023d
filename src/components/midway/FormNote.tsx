import { matrixForm } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';

/** Said where a step is not written in the form that is set, because of what is given midway. */
export function FormNote({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { trace, step, notation, settings } = lesson;
  const isMatrix = settings.form === 'matrix';
  // Derivatives on the way to δ have no line in any update.
  if (isMatrix && matrixForm(trace, step.phase, notation, settings).length > 0) return null;
  return (
    <p className="form-nudge" role="note">
      {text(isMatrix ? 'midway.noMatrix' : 'midway.noDelta')}
    </p>
  );
}
