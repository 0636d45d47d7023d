import { useId } from 'react';
import type { QuantityId } from '../../engine';
import { namingIn } from '../../notation';
import { type NameFault, readNameFor } from '../../notation/names';
import type { NameChange } from '../../state/work/choices/names';
import { useText } from '../context';
import { draftInput, type Reading, useDraft } from '../fields/useDraft';
import type { Lesson } from '../lesson';

export interface NameFieldProps {
  readonly id: QuantityId;
  readonly lesson: Lesson;
  readonly onTake: (change: NameChange) => void;
}

/** The name of one given quantity: it counts once the field is left, as a name is a beginning of other names. */
export function NameField({ id, lesson, onTake }: NameFieldProps) {
  const text = useText();
  const fieldId = useId();
  const noteId = useId();
  const { example, trace, notation } = lesson;
  const { names = {} } = lesson.work.problem;
  const name = namingIn(example.naming, trace.structure).symbols[id]?.text ?? id;
  const kept = notation.naming.symbols[id]?.text ?? name;
  const { [id]: own, ...others } = names.renamed ?? {};
  const read = (typed: string): Reading<string | undefined, NameFault> => {
    const found = readNameFor(id, typed, example.naming, trace.structure, names);
    return found.ok ? { ok: true, value: found.name } : found;
  };
  const draft = useDraft<string | undefined, NameFault>({
    value: own,
    written: kept,
    read,
    onTake: (taken) =>
      onTake({ renamed: taken === undefined ? others : { ...others, [id]: taken } }),
    takes: 'left',
  });
  const { fault } = draft;
  return (
    <div className={`typed-field${fault ? ' is-bad' : ''}`}>
      <label htmlFor={fieldId}>{text('names.nameOf', { name })}</label>
      <input
        id={fieldId}
        type="text"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={fault && noteId}
        {...draftInput(draft)}
      />
      <p id={noteId} className={fault ? 'typed-field-bad' : 'visually-hidden'} role="alert">
        {fault && text(`names.bad.${fault.kind}`, { name, kept, text: draft.text.trim() })}
      </p>
    </div>
  );
}
