import { useId } from 'react';
import type { QuantityId, Verdict } from '../../engine';
import { quantityOf, symbolSpeech, symbolText } from '../../notation';
import { useText } from '../context';
import { richText } from '../richText';
import { AnswerField } from './AnswerField';
import { HintButton } from './HintButton';
import { HintText } from './HintText';
import { MarkNote } from './MarkNote';
import { FieldLinks } from './SymbolList';
import type { Practice } from './usePractice';

const SIGNS: Readonly<Record<Verdict, string>> = {
  right: '✓',
  follows: '↳',
  short: '…',
  wrong: '✗',
  unreadable: '?',
};

export interface RowProps {
  readonly id: QuantityId;
  readonly practice: Practice;
}

/** One quantity: its field, what marking said of it, and its hints. */
export function Row({ id, practice }: RowProps) {
  const text = useText();
  const noteId = useId();
  const { trace, notation, sheet, marks } = practice;
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
  // What has been changed since is unmarked until marks are asked for again.
  const isCurrent = mark !== undefined && sheet.marked?.texts[id] === (sheet.texts[id] ?? '');
  const verdict = isCurrent ? mark.verdict : undefined;
  return (
    <li className={`practice-row${verdict === undefined ? '' : ` is-${verdict}`}`}>
      <AnswerField
        id={id}
        practice={practice}
        noteId={noteId}
        isWrong={verdict === 'wrong' || verdict === 'unreadable'}
      />
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
      {isCurrent && <MarkNote id={id} mark={mark} practice={practice} />}
      <HintText id={id} practice={practice} />
    </li>
  );
}
