import { type FocusEvent, useId, useState } from 'react';
import type { QuantityId } from '../../engine';
import { quantityOf, symbolSpeech, symbolText } from '../../notation';
import { useText } from '../context';
import { richText } from '../richText';
import { AnswerField } from './AnswerField';
import { afterPointer } from './afterPointer';
import { HintButton } from './HintButton';
import { HintText } from './HintText';
import { MarkNote } from './MarkNote';
import { isMarkedNow } from './marking';
import { RowNumbers } from './RowNumbers';
import { FieldLinks } from './SymbolList';
import type { Practice } from './usePractice';
import { SIGNS } from './verdictSigns';

export interface RowProps {
  readonly id: QuantityId;
  readonly practice: Practice;
}

/** One quantity: its field, what marking said of it, and its hints. */
export function Row({ id, practice }: RowProps) {
  const text = useText();
  const noteId = useId();
  const [hasFocus, setFocus] = useState(false);
  const { trace, notation, marks } = practice;
  if (quantityOf(trace, id).overflow !== undefined) {
    return (
      <li className="practice-row">
        <p>
          {text('practice.overflow', { name: symbolSpeech(id, notation.naming, notation.say) })}
        </p>
      </li>
    );
  }
  const mark = marks.get(id);
  const isCurrent = isMarkedNow(practice, id);
  const verdict = isCurrent ? mark?.verdict : undefined;
  const leave = (event: FocusEvent<HTMLLIElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) afterPointer(() => setFocus(false));
  };
  return (
    <li
      className={`practice-row${verdict === undefined ? '' : ` is-${verdict}`}`}
      onFocus={() => {
        practice.look(id);
        afterPointer(() => setFocus(true));
      }}
      onBlur={leave}
    >
      <AnswerField
        id={id}
        practice={practice}
        noteId={noteId}
        isWrong={verdict === 'wrong' || verdict === 'unreadable'}
      />
      {hasFocus && <RowNumbers id={id} practice={practice} />}
      <div id={noteId} className="practice-verdict">
        {verdict !== undefined && (
          <p className={`verdict verdict--${verdict}`}>
            <span aria-hidden="true" className="verdict-sign">
              {SIGNS[verdict]}
            </span>
            {verdict === 'follows' && mark?.slip !== undefined ? (
              <span>
                {richText(text, 'practice.followsFrom', {
                  slips: <FieldLinks ids={mark.slip} notation={notation} />,
                })}
              </span>
            ) : (
              text(`practice.verdict.${verdict}`)
            )}
          </p>
        )}
        {mark !== undefined && !isCurrent && (
          <p className="verdict verdict--stale">{text('practice.verdict.stale')}</p>
        )}
      </div>
      <HintButton id={id} practice={practice} name={symbolText(id, notation.naming)} />
      {isCurrent && mark !== undefined && <MarkNote id={id} mark={mark} practice={practice} />}
      <HintText id={id} practice={practice} />
    </li>
  );
}
