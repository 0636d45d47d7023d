import { type KeyboardEvent, memo, type ReactNode, useId, useState } from 'react';
import type { QuantityId, UnreadableReason } from '../../engine';
import { brokenBound, type GivenBound } from '../../engine/methods';
import { figureText, type NumberStyle, numberInput } from '../../notation';
import { useText, useTutor } from '../context';
import { actionOf } from '../keys/table';
import { useIsPointed, usePointing } from '../pointing';
import { SymbolLabel } from '../symbol/SymbolLabel';
import { nudged } from './nudge';
import { readNumberEntry } from './readNumberEntry';
import { draftInput, type Reading, useDraft } from './useDraft';

export interface NumberFieldProps {
  readonly id: QuantityId;
  /** The accessible name: what the example calls it. */
  readonly name: string;
  /** As `symbolText` writes it. */
  readonly symbol: string;
  /** What stands for it where it is longer than a symbol. */
  readonly children?: ReactNode;
  readonly value: number;
  readonly style: NumberStyle;
  /** The element that says which keys change the number. */
  readonly hintId: string;
}

/** What a field has room for. A number with more, as an update makes them, is rounded until it is edited. */
const MOST_CHARACTERS = 8;

/** A given's field. Arrow keys move its number. */
export const NumberField = memo(function NumberField(props: NumberFieldProps) {
  const { id, name, value } = props;
  const text = useText();
  const tutor = useTutor();
  const errorId = useId();
  const inputId = useId();
  const pointed = useIsPointed(id);
  const handlers = usePointing(id);
  const [isEdited, setIsEdited] = useState(false);
  const own = numberInput(value, props.style);
  const isLong = !isEdited && own.length > MOST_CHARACTERS;
  const draft = useDraft({
    value,
    written: isLong ? figureText(value, props.style) : own,
    read: (typed) => readGiven(id, typed),
    onTake: (next) => tutor.setGiven(id, next, 'typing'),
    keeps: 'first',
  });
  const { fault } = draft;
  const input = draftInput(draft);

  const press = (event: KeyboardEvent): void => {
    const action = actionOf('field', event);
    if (action === 'more' || action === 'less') {
      event.preventDefault();
      draft.giveUp();
      const by = action === 'more' ? 1 : -1;
      tutor.setGiven(id, nudged(value, by, event), event.repeat ? 'key' : undefined);
      return;
    }
    if (action === 'take') tutor.endGesture();
    input.onKeyDown(event);
  };
  const enter = (): void => {
    handlers.onFocus();
    setIsEdited(true);
  };
  const leave = (): void => {
    setIsEdited(false);
    handlers.onBlur();
    tutor.endGesture();
    input.onBlur();
  };
  return (
    <div className={`field${pointed ? ' is-pointed' : ''}${fault ? ' is-bad' : ''}`}>
      <label htmlFor={inputId} aria-hidden="true">
        {props.children ?? <SymbolLabel text={props.symbol} />}
      </label>
      <input
        id={inputId}
        // By itself, since a label's text is also read where its formula is hidden.
        aria-label={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        data-quantity={id}
        data-value={String(value)}
        aria-describedby={fault === undefined ? props.hintId : errorId}
        {...input}
        {...handlers}
        onFocus={enter}
        onKeyDown={press}
        onBlur={leave}
      />
      <p id={errorId} className="field-error" role="alert">
        {fault !== undefined && text(`numbers.bad.${fault}`, { name, kept: own })}
      </p>
    </div>
  );
});

/** A number that a given can be. */
function readGiven(id: QuantityId, typed: string): Reading<number, UnreadableReason | GivenBound> {
  const reading = readNumberEntry(typed);
  const fault = reading.ok ? brokenBound(id, reading.value) : undefined;
  return fault === undefined ? reading : { ok: false, fault };
}
