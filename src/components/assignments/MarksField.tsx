import { useId } from 'react';
import type { MarksShown } from '../../state';
import { useClock } from '../clock';
import { useText } from '../context';
import { draftInput, type Reading, useDraft } from '../fields/useDraft';
import { SelectField } from '../worksheet/SelectField';

export interface MarksFieldProps {
  readonly marks: MarksShown;
  readonly onMarks: (marks: MarksShown) => void;
}

const KINDS = ['always', 'until', 'from', 'never'] as const;
const MINUTE = 60_000;
/** What is proposed: the same time in a week, at the full hour. */
const WEEK = 7 * 24 * 60 * MINUTE;

/** When students see their marks: always, up to or from a moment on, or never. */
export function MarksField({ marks, onMarks }: MarksFieldProps) {
  const text = useText();
  const clock = useClock();
  const proposed = (): number => {
    const at = new Date(clock.now() + WEEK);
    return at.setMinutes(0, 0, 0);
  };
  return (
    <div className="assignment-marks">
      <SelectField
        label={text('assign.marks')}
        value={marks.kind}
        choices={KINDS.map((kind) => [kind, text(`assign.make.marks.${kind}`)])}
        onChoose={(kind) =>
          onMarks(
            kind === 'until' || kind === 'from'
              ? { kind, at: 'at' in marks ? marks.at : proposed() }
              : { kind },
          )
        }
      />
      {'at' in marks && <MomentField at={marks.at} onMoment={(at) => onMarks({ ...marks, at })} />}
      {marks.kind !== 'always' && <p className="option-hint">{text('assign.honest')}</p>}
    </div>
  );
}

interface MomentFieldProps {
  readonly at: number;
  readonly onMoment: (at: number) => void;
}

/** A moment, in the teacher's own time. */
function MomentField({ at, onMoment }: MomentFieldProps) {
  const text = useText();
  const id = useId();
  const draft = useDraft({ value: at, written: localText(at), read: readLocal, onTake: onMoment });
  const isBad = draft.fault !== undefined;
  return (
    <div className="option">
      <label htmlFor={id}>{text('assign.time')}</label>
      <input
        id={id}
        className="option-input"
        type="datetime-local"
        aria-describedby={`${id}-hint`}
        {...draftInput(draft)}
      />
      <p id={`${id}-hint`} className="option-hint" role={isBad ? 'alert' : undefined}>
        {text(isBad ? 'assign.timeBad' : 'assign.timeHint')}
      </p>
    </div>
  );
}

/** As the field has it: 2026-12-04T18:00, without a zone. */
const localText = (at: number): string =>
  new Date(at - new Date(at).getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);

function readLocal(typed: string): Reading<number, true> {
  // Without a zone it is read as local time (ECMA-262, Date Time String Format).
  const at = /^\d{4}-/.test(typed) ? Date.parse(typed) : Number.NaN;
  return Number.isFinite(at) ? { ok: true, value: at } : { ok: false, fault: true };
}
