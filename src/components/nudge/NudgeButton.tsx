import { symbolText } from '../../notation';
import type { TutorStore } from '../../state';
import { useText, useTutor } from '../context';
import { useKeys } from '../keys/useKeys';
import type { Lesson } from '../lesson';
import { nudgeOf } from './nudgeOf';
import { useNudgeText } from './useNudgeText';

/** A nudge that can be seen in every digit shown, and leaves the factors as they are. */
const USUAL = '0.01';

/** Opens the nudge of what the step at hand is about, or closes it. */
function toggleNudge(tutor: TutorStore): void {
  const { nudge, ...query } = tutor.getState().query;
  tutor.show('step', nudge === undefined ? { ...query, nudge: USUAL } : query);
}

/** A press away from the step: move one number a little, and see by how much each number after it changes. */
export function NudgeButton({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const isOpen = useNudgeText() !== undefined;
  const nudge = nudgeOf(lesson);
  const toggle = (): void => toggleNudge(tutor);
  useKeys('nudge', nudge && { toggle });
  return (
    nudge && (
      <button type="button" className="button" aria-expanded={isOpen} onClick={toggle}>
        {text('derivation.openNudge', { by: symbolText(nudge.by, lesson.notation.naming) })}
      </button>
    )
  );
}
