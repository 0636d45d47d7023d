import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import type { Lesson } from '../lesson';
import { nudgeOf } from './nudgeOf';
import { useNudgeText } from './useNudgeText';

/** Loaded when it is first opened. */
const NudgePanel = onDemandWithWords(async () => (await import('./NudgePanel')).NudgePanel);

/** The nudge of the step at hand, where it is open. */
export function NudgePart({ lesson }: { readonly lesson: Lesson }) {
  const size = useNudgeText();
  const nudge = nudgeOf(lesson);
  return (
    nudge &&
    size !== undefined && (
      <Loaded of={[lesson.place, lesson.work, size]}>
        <NudgePanel lesson={lesson} nudge={nudge} size={size} />
      </Loaded>
    )
  );
}
