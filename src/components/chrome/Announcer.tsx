import { useEffect, useRef, useState } from 'react';
import { speakQuantity } from '../../notation';
import { useText, useTutor } from '../context';
import { loadFoldSentence } from '../fold/LaterFold';
import { phaseName } from '../layerNames';
import type { Lesson } from '../lesson';
import { useIsHydrating } from '../useIsHydrating';

export interface AnnouncerProps {
  readonly lesson: Lesson;
  /** While even the formula is still to be predicted, nothing is said of it. */
  readonly isHeld?: boolean;
}

/** Says each change of step or reveal once, as a sentence. Edits are not said: the field says its own number. */
export function Announcer({ lesson, isHeld = false }: AnnouncerProps) {
  const text = useText();
  const [sentence, setSentence] = useState('');
  const { place, step, phases, trace, notation, fold, settings } = lesson;
  const { place: first } = useTutor().getInitialState();
  // A step that was shown before the script is said once there is one.
  const from = useIsHydrating() ? first : place;
  const spoken = useRef({ at: from.at, reveal: from.reveal, fold });
  useEffect(() => {
    const before = spoken.current;
    if (isHeld) return;
    if (before.at === place.at && before.reveal === place.reveal && before.fold === fold) return;
    spoken.current = { at: place.at, reveal: place.reveal, fold };
    // Whoever goes on comes to a fold soon.
    const loading = settings.steps === 'ideas' ? loadFoldSentence() : undefined;
    const isNew = before.fold !== fold;
    loading?.then(
      (sentenceOf) => {
        const isStill = spoken.current.fold === fold && spoken.current.reveal === place.reveal;
        if (fold && isStill) setSentence(sentenceOf(lesson, fold, text, isNew));
      },
      // What is drawn in its place says so.
      () => undefined,
    );
    if (fold) return;
    setSentence(
      text('timeline.announce', {
        step: step.index + 1,
        phase: phaseName(text, step.phase, phases),
        sentence: speakQuantity(trace, place.at, place.reveal, notation),
      }),
    );
  }, [lesson, place, step, phases, trace, notation, fold, settings, text, isHeld]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence}
    </p>
  );
}
