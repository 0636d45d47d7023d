import { useEffect, useState } from 'react';
import type { QuantityId } from '../../engine';
import { speakQuantity, symbolSpeech } from '../../notation';
import { hintWait, nextStrength, type Strength, takeHint } from '../../state';
import { useClock, useNow } from '../clock';
import { useText, useTutor } from '../context';
import { focusAnswer } from './focus';
import type { Practice } from './usePractice';

export interface HintButtonProps {
  readonly id: QuantityId;
  readonly practice: Practice;
  readonly name: string;
}

/**
 * Asks for the next hint. There is a rest between two, to think with the one in hand: the button says for how
 * long, and answers when it is pressed all the same. It stays where the focus is, so it is never disabled.
 */
export function HintButton({ id, practice, name }: HintButtonProps) {
  const text = useText();
  const tutor = useTutor();
  const clock = useClock();
  const { place, sheet, assignment } = practice;
  const limit = assignment?.hints;
  const hint = sheet.hints[id];
  const next = nextStrength(hint, limit);
  const [isWaiting, setIsWaiting] = useState(false);
  const now = useNow(isWaiting);
  const wait = next === undefined ? 0 : hintWait(sheet, id, now);
  useEffect(() => setIsWaiting(wait > 0), [wait]);
  if (next === undefined) return <span className="hint-button" />;

  const seconds = Math.ceil(wait / 1000);
  const label = text(`practice.hint.${next}`);
  const press = (): void => {
    const pressed = clock.now();
    const left = hintWait(sheet, id, pressed);
    if (left > 0) {
      practice.announce(text('practice.hint.wait', { seconds: Math.ceil(left / 1000) }));
      return;
    }
    setIsWaiting(true);
    tutor.practise((all) => takeHint(all, place, id, pressed, limit));
    practice.announce(hintSpeech(practice, id, next, text));
    // There is no hint after it, and no button.
    if (nextStrength({ strength: next, at: pressed }, limit) === undefined) focusAnswer(id);
  };
  return (
    <span className="hint-button">
      <button
        type="button"
        className="button"
        aria-disabled={seconds > 0}
        aria-label={text('practice.hint.of', { hint: label, name, seconds })}
        onClick={press}
      >
        {label}
        {seconds > 0 && <span className="hint-rest">{text('practice.hint.in', { seconds })}</span>}
      </button>
    </span>
  );
}

/** The hint that was asked for, in words. */
function hintSpeech(
  { trace, notation, sourcesOf }: Practice,
  id: QuantityId,
  strength: Strength,
  text: ReturnType<typeof useText>,
): string {
  if (strength !== 'needs') return speakQuantity(trace, id, strength, notation);
  const nameOf = (of: QuantityId): string => symbolSpeech(of, notation.naming, notation.say);
  const names = sourcesOf(id).map((source) =>
    source.is === undefined
      ? nameOf(source.id)
      : text('list.named', { name: nameOf(source.id), value: nameOf(source.is) }),
  );
  return text('practice.needs', { needs: new Intl.ListFormat(notation.locale).format(names) });
}
