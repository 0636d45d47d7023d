import { useEffect, useRef, useState } from 'react';
import { speakQuantity } from '../../notation';
import { useText } from '../context';
import { loadFoldSentence } from '../fold/LaterFold';
import { phaseName } from '../layerNames';
import type { Lesson } from '../lesson';

export interface AnnouncerProps {
  readonly lesson: Lesson;
  /** While even the formula is still to be predicted, nothing is said of it. */
  readonly isHeld?: boolean;
}

/** Says each change of step or reveal once, as a sentence. Edits are not said: the field says its own number. */
export function Announcer({ lesson, isHeld = false }: AnnouncerProps) {
  const text = useText();
  const [sentence, setSentence] = useState('');
  const { place, step, phases, trace, notation, fold } = lesson;
  const spoken = useRef({ at: place.at, reveal: place.reveal, fold });
  useEffect(() => {
    const before = spoken.current;
    if (isHeld) return;
    if (before.at === place.at && before.reveal === place.reveal && before.fold === fold) return;
    spoken.current = { at: place.at, reveal: place.reveal, fold };
    if (fold) {
      // Its lines say the rest: they are as many as a screen.
      if (before.fold === fold) return;
      void loadFoldSentence().then((sentenceOf) => {
        if (spoken.current.fold === fold) setSentence(sentenceOf(lesson, fold, text));
      });
      return;
    }
    setSentence(
      text('timeline.announce', {
        step: step.index + 1,
        phase: phaseName(text, step.phase, phases),
        sentence: speakQuantity(trace, place.at, place.reveal, notation),
      }),
    );
  }, [lesson, place, step, phases, trace, notation, fold, text, isHeld]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence}
    </p>
  );
}
