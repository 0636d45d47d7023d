import { draftInput, useDraft } from '../fields/useDraft';

export interface OwnFigureFieldProps {
  /** The accessible name. */
  readonly label: string;
  /** What is written there now. */
  readonly value: string;
  readonly isBad: boolean;
  readonly describedBy: string | undefined;
  readonly onCommit: (text: string) => void;
}

/** More than four figures of any length that can be read. */
const MAX_LENGTH = 500;

/** A field for a quantity's figure, which is marked when the field is left, or on Enter. */
export function OwnFigureField(props: OwnFigureFieldProps) {
  const { label, value, isBad, describedBy, onCommit } = props;
  const draft = useDraft({ value, written: value, read: asTyped, onTake: onCommit, takes: 'left' });
  return (
    <input
      className="audit-field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      maxLength={MAX_LENGTH}
      aria-label={label}
      aria-describedby={describedBy}
      {...draftInput(draft)}
      aria-invalid={isBad}
    />
  );
}

/** Anything may stand there: what is no figure is marked as that. */
const asTyped = (typed: string) => ({ ok: true, value: typed }) as const;
