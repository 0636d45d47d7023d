import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { actionOf } from '../keys/table';

/** What a text in a field comes to: what can be taken or, where nothing can, what is wrong with it. */
export type Reading<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

export interface DraftOptions<Value, Fault, Text = string> {
  /** What the field stands for. */
  readonly value: Value;
  /** The value as the field writes it while nothing is being typed. */
  readonly written: Text;
  readonly read: (typed: Text) => Reading<Value, Fault>;
  readonly onTake: (value: Value) => void;
  /** When a good entry counts: as it is typed, or only once the field is left or Enter is pressed. */
  readonly takes?: 'typed' | 'left';
  /**
   * The good number that a bad entry leaves: the last that was typed (`last`), or the one that stood there when
   * typing began (`first`), where each number counts for much: on the way to 1e400 stands 1e40.
   */
  readonly keeps?: 'last' | 'first';
  /** Whether two values are the same, where they are objects. */
  readonly same?: (one: Value, other: Value) => boolean;
}

export interface Draft<Fault, Text = string> {
  /** What stands in the field. */
  readonly text: Text;
  /** What is wrong with it, if anything is. */
  readonly fault: Fault | undefined;
  /** Whether what stands there is being typed, and not simply the value. */
  readonly isOpen: boolean;
  /** What stands in the field now, typed. */
  readonly type: (text: Text) => void;
  /** The field is left, or Enter pressed. */
  readonly leave: () => void;
  /** What was typed is thrown away: the value stands there again. */
  readonly giveUp: () => void;
  /** Enter takes, Escape gives up. */
  readonly press: (event: KeyboardEvent) => void;
}

/** What is being typed, for as long as it is not simply what the value is written as. */
interface Open<Value, Fault, Text> {
  readonly text: Text;
  readonly fault: Fault | undefined;
  /** The value when typing began. */
  readonly from: Value;
  /** The value that this entry leaves the field with. */
  readonly left: Value;
}

const isSame = (one: unknown, other: unknown): boolean => one === other || Object.is(one, other);

/**
 * The one rule for a field that is typed into. What is typed counts as soon as it can be read. What cannot is
 * said, and the last good value is kept. Left, a good entry is written out, and a bad one stays to be mended.
 * Escape gives it up. Where the value is changed by other means (Undo, an arrow key, another window), what was
 * typed is forgotten.
 */
export function useDraft<Value, Fault, Text = string>(
  options: DraftOptions<Value, Fault, Text>,
): Draft<Fault, Text> {
  const { value, written, read, onTake, takes = 'typed', keeps = 'last', same = isSame } = options;
  const [open, setOpen] = useState<Open<Value, Fault, Text>>();
  const [seen, setSeen] = useState({ value });
  if (!same(seen.value, value)) {
    setSeen({ value });
    if (open !== undefined && !same(open.left, value)) setOpen(undefined);
  }

  const type = (text: Text): void => {
    const from = open === undefined ? value : open.from;
    if (takes === 'left') {
      setOpen({ text, from, left: from, fault: open?.fault });
      return;
    }
    const reading = read(text);
    const kept = keeps === 'first' ? from : value;
    const left = reading.ok ? reading.value : kept;
    setOpen({ text, from, left, fault: reading.ok ? undefined : reading.fault });
    if (reading.ok || !same(kept, value)) onTake(left);
  };
  const leave = (): void => {
    if (open === undefined) return;
    const reading = read(open.text);
    setOpen(reading.ok ? undefined : { ...open, fault: reading.fault });
    if (takes === 'left' && reading.ok && !same(reading.value, value)) onTake(reading.value);
  };
  const giveUp = (): void => setOpen(undefined);
  const press = (event: KeyboardEvent): void => {
    const action = actionOf('field', event);
    if (action === 'take') leave();
    if (action !== 'giveUp' || open === undefined) return;
    // This press has done its work: it does not close what the field stands in as well.
    event.stopPropagation();
    event.preventDefault();
    giveUp();
  };
  return {
    text: open === undefined ? written : open.text,
    fault: open?.fault,
    isOpen: open !== undefined,
    type,
    leave,
    giveUp,
    press,
  };
}

/** What an input needs to be the field of a draft. */
export const draftInput = ({ text, fault, isOpen, type, leave, press }: Draft<unknown>) => ({
  value: text,
  /** Undo by key is the browser’s meanwhile. */
  'data-typed': isOpen ? 'yes' : 'no',
  'aria-invalid': fault !== undefined,
  onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.target.value),
  onBlur: leave,
  onKeyDown: press,
});
