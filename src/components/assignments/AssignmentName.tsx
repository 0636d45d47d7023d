import { useId } from 'react';
import * as v from 'valibot';
import { AssignmentNameSchema, MAX_ASSIGNMENT_NAME } from '../../state';
import { useText } from '../context';
import { draftInput, type Reading, useDraft } from '../fields/useDraft';

export interface AssignmentNameProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** What the assignment is called. */
export function AssignmentName({ name, onName }: AssignmentNameProps) {
  const text = useText();
  const id = useId();
  const draft = useDraft({ value: name, written: name, read: readName, onTake: onName });
  const isBad = draft.fault !== undefined;
  return (
    <div className="option">
      <label htmlFor={id}>{text('assign.name')}</label>
      <input
        id={id}
        className="option-input"
        type="text"
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        {...draftInput(draft)}
      />
      <p id={`${id}-hint`} className="option-hint" role={isBad ? 'alert' : undefined}>
        {isBad
          ? text('assign.nameBad', { most: MAX_ASSIGNMENT_NAME, kept: name })
          : text('assign.nameHint')}
      </p>
    </div>
  );
}

function readName(typed: string): Reading<string, true> {
  const { success, output } = v.safeParse(AssignmentNameSchema, typed.trim().replace(/\s+/g, ' '));
  return success ? { ok: true, value: output as string } : { ok: false, fault: true };
}
