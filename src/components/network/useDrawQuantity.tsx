import { type KeyboardEvent, type ReactNode, useCallback, useMemo } from 'react';
import { givensOf, type QuantityId } from '../../engine';
import { type NumberStyle, numberSpeech, numberText, symbolSpeech } from '../../notation';
import { useText, useTutor } from '../context';
import { isKnown } from '../known';
import type { Lesson } from '../lesson';
import { nudged } from '../numbers/nudge';
import { choiceFor } from './choice';
import type { Point } from './layout';
import { Quantity } from './Quantity';
import type { Roving } from './useRoving';

/** Draws one number of the diagram at a place, with all that it can do. */
export type DrawQuantity = (
  id: QuantityId,
  at: Point,
  width: number,
  prefix: ReactNode,
  extra?: { readonly from: string; readonly to: string },
) => ReactNode;

/** More digits than these have no room in the figure; the derivation has them all. */
const MAX_DIGITS = 5;

export const figureStyle = (style: NumberStyle): NumberStyle => ({
  ...style,
  digits: Math.min(MAX_DIGITS, style.digits),
});

export function useDrawQuantity(lesson: Lesson, roving: Roving): DrawQuantity {
  const text = useText();
  const tutor = useTutor();
  const { trace, notation, place, step } = lesson;
  const phase = step.phase;

  const onChoose = useCallback(
    (id: QuantityId) => tutor.follow(choiceFor(id, phase, (of) => trace.quantities.has(of))),
    [tutor, phase, trace],
  );
  const { move } = roving;
  const onKey = useCallback(
    (event: KeyboardEvent, id: QuantityId) => {
      const by = { '+': 1, '=': 1, '-': -1, '−': -1 }[event.key];
      if (event.key === 'Enter' || event.key === ' ') onChoose(id);
      else if (by !== undefined && givensOf(trace.problem).has(id)) {
        tutor.setGiven(id, nudged(trace.value(id), by, event), event.repeat ? 'key' : undefined);
      } else if (!move(event, id)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [move, onChoose, trace, tutor],
  );
  const used = useMemo(() => new Set(trace.quantities.get(place.at)?.dependsOn), [trace, place.at]);

  const style = figureStyle(notation.style);

  return (id, at, width, prefix, extra) => {
    const found = trace.quantities.get(id);
    const value = found?.value ?? 0;
    const known = isKnown(lesson, id);
    const name = symbolSpeech(id, notation.naming, notation.say);
    const isCurrent = place.at === id || step.id === id;
    const finite = found?.overflow === undefined;
    const shown = !known ? undefined : finite ? numberText(value, style) : text('value.overflow');
    const spoken = finite
      ? numberSpeech(value, notation.style, notation.say)
      : text('value.overflow');
    const label = !known
      ? text(isCurrent ? 'network.current' : 'network.unknown', { name })
      : extra
        ? text('network.weight', { name, value: spoken, ...extra })
        : text('network.value', { name, value: spoken });
    return (
      <Quantity
        key={id}
        id={id}
        shown={shown}
        value={value}
        prefix={prefix}
        label={label}
        x={at.x}
        y={at.y}
        width={width}
        state={isCurrent ? 'current' : used.has(id) ? 'used' : 'idle'}
        editable={found?.kind === 'given'}
        focusable={roving.active === id}
        onChoose={onChoose}
        onKey={onKey}
        onFocus={roving.onFocus}
      />
    );
  };
}
