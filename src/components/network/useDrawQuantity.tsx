import { type KeyboardEvent, type ReactNode, useCallback } from 'react';
import type { QuantityId } from '../../engine';
import { numberShort, numberSpeech, symbolSpeech } from '../../notation';
import { currentTrace } from '../../state';
import { useText, useTutor } from '../context';
import { nudged } from '../fields/nudge';
import { isAtHand, isKnown } from '../isKnown';
import { actionOf } from '../keys/table';
import type { Lesson } from '../lesson';
import { figureStyle } from './figureStyle';
import type { Point } from './networkLayout';
import { type QuantityLook, QuantityMark } from './QuantityMark';
import { useChoose } from './useChoose';
import type { Roving } from './useRoving';

/** Draws one number of the diagram at a place, with all that it can do. */
export type DrawQuantity = (
  id: QuantityId,
  at: Point,
  width: number,
  before?: {
    readonly symbol?: string;
    readonly word?: string;
    readonly look?: QuantityLook;
    readonly isBoxed?: boolean;
  },
  /** For a weight, the neurons that it connects. */
  ends?: { readonly from: string; readonly to: string },
) => ReactNode;

export function useDrawQuantity(
  lesson: Lesson,
  roving: Roving,
  used: ReadonlySet<QuantityId>,
  isReadOnly: boolean,
): DrawQuantity {
  const text = useText();
  const tutor = useTutor();
  const { trace, notation, place } = lesson;

  const onChoose = useChoose();
  const { move } = roving;
  // It reads the state when it is called, so that an edit gives no number of the diagram a new handler.
  const onKey = useCallback(
    (event: KeyboardEvent, id: QuantityId) => {
      const action = actionOf('figure', event);
      const by = action === 'more' ? 1 : action === 'less' ? -1 : undefined;
      const found = currentTrace(tutor.getState()).quantities.get(id);
      // While a nudge is open they are its size's.
      const isNudge = by !== undefined && tutor.getState().query.nudge !== undefined;
      if (action === 'open') onChoose(id);
      else if (isNudge) return;
      else if (by !== undefined && found?.kind === 'given' && !isReadOnly) {
        // Many keyboards type a plus with Shift, which therefore means nothing here.
        const keys = { shiftKey: false, altKey: event.altKey };
        tutor.setGiven(id, nudged(found.value, by, keys), event.repeat ? 'key' : undefined);
      } else if (!move(event, id)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [move, onChoose, tutor, isReadOnly],
  );
  const style = figureStyle(notation.style);

  return (id, at, width, before, ends) => {
    const found = trace.quantities.get(id);
    const own = lesson.own?.get(id);
    const value = own?.value ?? found?.value ?? 0;
    const isOut = found === undefined && trace.structure.midway !== undefined;
    const isMidway = trace.structure.midway?.given.has(id);
    const known = !isOut && isKnown(lesson, id);
    const name = symbolSpeech(id, notation.naming, notation.say);
    const isCurrent = place.at === id || isAtHand(lesson, id);
    const finite = found?.overflow === undefined;
    const exact = !known ? undefined : finite ? numberShort(value, style) : text('value.overflow');
    const spoken = !known
      ? ''
      : finite
        ? numberSpeech(value, notation.style, notation.say)
        : text('value.overflow');
    const label = isOut
      ? text('midway.leftOut', { name })
      : !known
        ? text(isCurrent ? 'network.current' : 'network.unknown', { name })
        : ends
          ? text('network.weight', { name, value: spoken, ...ends })
          : text(isMidway ? 'midway.value' : 'network.value', { name, value: spoken });
    return (
      <QuantityMark
        key={id}
        id={id}
        shown={own?.shown ?? exact}
        mark={own?.mark}
        // What is not shown is drawn anew by none of its changes.
        value={own || known ? value : 0}
        symbol={before?.symbol}
        word={before?.word}
        label={own?.label ?? label}
        x={at.x}
        y={at.y}
        width={width}
        look={before?.look ?? 'row'}
        isBoxed={before?.isBoxed ?? false}
        state={isOut ? 'left-out' : isCurrent ? 'current' : used.has(id) ? 'used' : 'idle'}
        editable={found?.kind === 'given' && !isReadOnly}
        focusable={roving.active === id}
        onChoose={onChoose}
        onKey={onKey}
        onFocus={roving.onFocus}
      />
    );
  };
}
