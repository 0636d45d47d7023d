import { useState } from 'react';
import type { QuantityId, Verdict } from '../../engine';
import { MAX_REASON, type Overruling, OWN_VERDICTS } from '../../state/handIn/overruled';
import { useText, useTutor } from '../context';
import { overruled } from './useOverruled';

export interface OverruleFormProps {
  /** The work's key. */
  readonly work: string;
  readonly id: QuantityId;
  /** Ours. */
  readonly verdict: Verdict;
  /** The teacher's, if there is one. */
  readonly own: Overruling | undefined;
}

/** Puts a teacher's verdict in the place of ours, with a reason, and takes it back. */
export function OverruleForm({ work, id, verdict, own }: OverruleFormProps) {
  const text = useText();
  const tutor = useTutor();
  const [chosen, setChosen] = useState(own?.verdict ?? (verdict === 'right' ? 'wrong' : 'right'));
  const [reason, setReason] = useState(own?.reason ?? '');
  const said = (isKept: boolean): void => {
    if (!isKept) tutor.notify([{ kind: 'storage.full' }]);
  };
  return (
    <form
      className="overrule"
      onSubmit={(event) => {
        event.preventDefault();
        said(overruled.overrule(work, id, { verdict: chosen, reason: reason.trim() }));
      }}
    >
      <label>
        <span>{text('marks.overrule.verdict')}</span>
        <select
          value={chosen}
          onChange={({ target }) =>
            setChosen(OWN_VERDICTS.find((one) => one === target.value) ?? chosen)
          }
        >
          {OWN_VERDICTS.map((one) => (
            <option key={one} value={one}>
              {text(`markingView.verdict.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="overrule-reason">
        <span>{text('marks.overrule.reason')}</span>
        <input
          type="text"
          dir="auto"
          required
          maxLength={MAX_REASON}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {text('marks.overrule')}
      </button>
      {own !== undefined && (
        <button type="button" className="button" onClick={() => said(overruled.takeBack(work, id))}>
          {text('marks.overrule.takeBack')}
        </button>
      )}
    </form>
  );
}
