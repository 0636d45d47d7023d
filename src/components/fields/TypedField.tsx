import { type ReactNode, useId, useState } from 'react';

export interface TypedFieldProps {
  readonly label: string;
  /** Whether the label is for listeners alone, where what stands beside says it. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly inputMode: 'decimal' | 'numeric';
  readonly hint?: string;
  readonly placeholder?: string;
  /** Takes what was typed; what is wrong with it, where it cannot be taken. */
  readonly onType: (typed: string) => string | undefined;
  readonly children?: ReactNode;
}

/** What is being typed. */
interface Draft {
  readonly text: string;
  /** What is wrong with it. */
  readonly bad: string | undefined;
  /** The field's value by then. */
  readonly over: string;
}

/** A field whose text counts as soon as it can be taken; what cannot is said, and what was there stays. */
export function TypedField(props: TypedFieldProps) {
  const [typed, setTyped] = useState<Draft>();
  // What could not be taken is forgotten where the value is changed by other means.
  const draft = typed?.bad !== undefined && typed.over !== props.value ? undefined : typed;
  const id = useId();
  const noteId = useId();
  const note = draft?.bad ?? props.hint;
  return (
    <div className={`typed-field${draft?.bad === undefined ? '' : ' is-bad'}`}>
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        inputMode={props.inputMode}
        autoComplete="off"
        spellCheck={false}
        value={draft?.text ?? props.value}
        placeholder={props.placeholder}
        aria-invalid={draft?.bad !== undefined}
        aria-describedby={note === undefined ? undefined : noteId}
        onChange={({ target }) =>
          setTyped({ text: target.value, bad: props.onType(target.value), over: props.value })
        }
        onBlur={() => {
          if (draft?.bad === undefined) setTyped(undefined);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setTyped(undefined);
        }}
      />
      {props.children}
      <p
        id={noteId}
        className={draft?.bad === undefined ? 'visually-hidden' : 'typed-field-bad'}
        role={draft?.bad === undefined ? undefined : 'alert'}
      >
        {note}
      </p>
    </div>
  );
}
