import { type ReactNode, useId } from 'react';
import './typedField.css';
import { draftInput, type Reading, useDraft } from './useDraft';

export interface TypedFieldProps<Value> {
  readonly label: string;
  /** Whether the label is for listeners alone, where what stands beside says it. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  /** The value as the field writes it. */
  readonly written: string;
  readonly inputMode: 'decimal' | 'numeric';
  readonly hint?: string;
  readonly placeholder?: string;
  readonly read: (typed: string) => Reading<Value, unknown>;
  /** What is said of an entry that cannot be taken. */
  readonly bad: string;
  readonly onTake: (value: Value) => void;
  /** When a good entry counts (`useDraft`). */
  readonly takes?: 'typed' | 'left';
  readonly children?: ReactNode;
}

/** A field with its label and, below it, what is wrong with what was typed. */
export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { value, written, read, onTake } = props;
  const { takes = 'typed' } = props;
  const draft = useDraft({ value, written, read, onTake, takes });
  const id = useId();
  const noteId = useId();
  const isBad = draft.fault !== undefined;
  const note = isBad ? props.bad : props.hint;
  return (
    <div className={`typed-field${isBad ? ' is-bad' : ''}`}>
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        inputMode={props.inputMode}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        aria-describedby={note === undefined ? undefined : noteId}
        {...draftInput(draft)}
      />
      {props.children}
      <p
        id={noteId}
        className={isBad ? 'typed-field-bad' : 'visually-hidden'}
        role={isBad ? 'alert' : undefined}
      >
        {note}
      </p>
    </div>
  );
}
