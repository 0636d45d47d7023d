import { type KeyboardEvent, memo, useId, useMemo, useState } from 'react';
import {
  brokenBound,
  type GivenBound,
  type QuantityId,
  readNumber,
  type UnreadableReason,
} from '../../engine';
import { type NumberStyle, numberInput } from '../../notation';
import { useText, useTutor } from '../context';
import { actionOf } from '../keys/table';
import { pointingHandlers, useIsPointed } from '../pointing';
import { SymbolLabel } from '../symbol/SymbolLabel';
import { nudged } from './nudge';

export interface NumberFieldProps {
  readonly id: QuantityId;
  /** The accessible name: what the example calls it. */
  readonly name: string;
  /** As `symbolText` writes it. */
  readonly symbol: string;
  readonly value: number;
  readonly decimalSeparator: NumberStyle['decimalSeparator'];
  /** The element that says which keys change the number. */
  readonly hintId: string;
}

/** What is being typed, for as long as it is not simply the number's own digits. */
interface Draft {
  readonly text: string;
  readonly reason?: UnreadableReason | GivenBound;
  /** The number when typing began: what it goes back to while what is typed is no number. */
  readonly from: number;
}

/**
 * A given's field. What is typed counts as soon as it is a number; what is not a number is said, and the last
 * good number stays.
 */
export const NumberField = memo(function NumberField(props: NumberFieldProps) {
  const { id, name, value } = props;
  const text = useText();
  const tutor = useTutor();
  const errorId = useId();
  const inputId = useId();
  const [draft, setDraft] = useState<Draft>();
  const pointed = useIsPointed(useMemo(() => [id], [id]));
  const handlers = useMemo(() => pointingHandlers(id), [id]);
  const own = numberInput(value, props);

  const type = (typed: string): void => {
    const read = readNumber(typed);
    const from = draft?.from ?? value;
    const reason = read.ok ? brokenBound(id, read.number.value) : read.reason;
    setDraft(reason === undefined ? { text: typed, from } : { text: typed, from, reason });
    // On the way to 1e400 stands 1e40: a number that is only passed through is not kept.
    tutor.setGiven(id, read.ok && reason === undefined ? read.number.value : from, 'typing');
  };
  const leave = (): void => {
    handlers.onBlur();
    tutor.endGesture();
    // A good number is then written out; a bad one stays to be mended.
    if (draft?.reason === undefined) setDraft(undefined);
  };
  const press = (event: KeyboardEvent): void => {
    const action = actionOf('field', event);
    if (action === 'take') {
      tutor.endGesture();
      if (draft?.reason === undefined) setDraft(undefined);
    } else if (action === 'giveUp') {
      if (draft !== undefined) event.stopPropagation();
      setDraft(undefined);
    } else if (action !== undefined) {
      event.preventDefault();
      setDraft(undefined);
      const by = action === 'more' ? 1 : -1;
      tutor.setGiven(id, nudged(value, by, event), event.repeat ? 'key' : undefined);
    }
  };
  const { reason } = draft ?? {};
  return (
    <div className={`field${pointed ? ' is-pointed' : ''}${reason ? ' is-bad' : ''}`}>
      <label htmlFor={inputId} aria-hidden="true">
        <SymbolLabel text={props.symbol} />
      </label>
      <input
        id={inputId}
        // By itself, since a label's text is also read where its formula is hidden.
        aria-label={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={draft?.text ?? own}
        data-quantity={id}
        data-value={String(value)}
        aria-invalid={reason !== undefined}
        aria-describedby={reason === undefined ? props.hintId : errorId}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        {...handlers}
        onBlur={leave}
      />
      <p id={errorId} className="field-error" role="alert">
        {reason !== undefined && text(`numbers.bad.${reason}`, { name, kept: own })}
      </p>
    </div>
  );
});
