import { useEffect, useRef, useState } from 'react';
import { speakQuantity } from '../../notation';
import { useText } from '../context';
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
  const { place, step, phases, trace, notation } = lesson;
  const spoken = useRef({ at: place.at, reveal: place.reveal });
  useEffect(() => {
    const { at, reveal } = spoken.current;
    if (isHeld) return;
    if (at === place.at && reveal === place.reveal) return;
    spoken.current = { at: place.at, reveal: place.reveal };
    setSentence(
      text('timeline.announce', {
        step: step.index + 1,
        phase: phaseName(text, step.phase, phases),
        sentence: speakQuantity(trace, place.at, place.reveal, notation),
      }),
    );
  }, [place, step, phases, trace, notation, text, isHeld]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence}
    </p>
  );
}
