import { matrixForm } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';

export interface FormNoteProps {
  readonly lesson: Lesson;
  /** Whether matrices stand above it in which something is left out. */
  readonly hasGap?: boolean;
}

/** Said where a step is not written in the form that is set, or not as a whole, because of what is given midway. */
export function FormNote({ lesson, hasGap = false }: FormNoteProps) {
  const text = useText();
  const { trace, step, notation, settings } = lesson;
  const isMatrix = settings.form === 'matrix';
  // Derivatives on the way to δ have no line in any update.
  const hasLines = () => matrixForm(trace, step.phase, notation, settings).length > 0;
  if (isMatrix && !hasGap && hasLines()) return null;
  return (
    <p className="form-nudge" role="note">
      {text(hasGap ? 'midway.gap' : isMatrix ? 'midway.noMatrix' : 'midway.noDelta')}
    </p>
  );
}
