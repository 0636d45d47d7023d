import { Fragment } from 'react';
import type { Mark, QuantityId } from '../../engine';
import {
  besideFigure,
  linkedSymbolTex,
  numberBeside,
  symbolSpeech,
  workingTex,
} from '../../notation';
import { AUDITED, type AuditedFigure } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { MarkRemark } from '../marking/MarkRemark';
import { Diagnoses } from './Diagnoses';
import './finding.css';
import { goToRow } from './rowId';
import type { RowContext } from './rows';

export interface FindingProps extends RowContext {
  readonly audited: AuditedFigure;
  readonly isAgain: boolean;
}

/** A verdict as it is shown: a figure that was cut is right, and is said to be cut. */
type Word = Mark['verdict'] | 'cut';

const SIGNS: Readonly<Record<Word, string>> = {
  right: '✓',
  cut: '✓',
  follows: '↳',
  short: '…',
  wrong: '✗',
  unreadable: '?',
};

/** What is found of a figure: the verdict by sign and word, the reason, and how to see it. */
export function Finding(props: FindingProps) {
  const { audited, of, trace, notation, stepHref, isAgain } = props;
  const text = useText();
  const { mark, figure, id } = audited;
  const word: Word = mark.verdict === 'right' && mark.cut ? 'cut' : mark.verdict;
  const exact = numberBeside(mark.expected, figure, notation.style);
  return (
    <div className="audit-finding-body">
      <p className={`audit-verdict audit-verdict--${word}`}>
        <span className="audit-sign" aria-hidden="true">
          {SIGNS[word]}
        </span>
        {text(`audit.verdict.${word}`)}
      </p>
      {isAgain && <p className="audit-note">{text('audit.again', { of })}</p>}
      {mark.cut && <p className="audit-note">{text('audit.cut', { exact })}</p>}
      {mark.fromShortened && <p className="audit-note">{text('audit.fromShortened', { exact })}</p>}
      {mark.verdict === 'follows' && <p>{text('audit.follows', { of, exact })}</p>}
      <MarkRemark
        mark={mark}
        trace={trace}
        asked={AUDITED}
        link={(other) => <RowLink id={other} notation={notation} />}
      />
      {mark.verdict === 'wrong' && mark.again === undefined && <Diagnoses {...props} />}
      {mark.verdict === 'unreadable' && (
        <p>{text('audit.unreadable', { reason: mark.reason ?? 'notANumber' })}</p>
      )}
      <Slips {...props} />
      {(mark.verdict === 'wrong' || mark.verdict === 'follows') && (
        <p className="audit-working">
          <span className="audit-working-label">{text('audit.howToSee')}</span>{' '}
          <Formula tex={workingTex(trace, id, besideFigure(notation, figure))} />{' '}
          <a className="audit-link" href={stepHref(id)}>
            {text('audit.openStep')}
          </a>
        </p>
      )}
    </div>
  );
}

/** Goes to the row of another figure. */
function RowLink({ id, notation }: Pick<FindingProps, 'notation'> & { readonly id: QuantityId }) {
  const text = useText();
  return (
    <button
      type="button"
      className="audit-link"
      aria-label={text('derivation.goTo', {
        name: symbolSpeech(id, notation.naming, notation.say),
      })}
      onClick={() => goToRow(id)}
    >
      <span aria-hidden="true">
        <Formula tex={linkedSymbolTex(id, notation.naming)} />
      </span>
    </button>
  );
}

/** Where the slip is that the figure carries on, with the way to it. */
function Slips({ audited: { mark, figure }, notation, of }: FindingProps) {
  const text = useText();
  const { slip = [], verdict, carried } = mark;
  if (slip.length === 0) return null;
  return (
    <p>
      {verdict === 'wrong' && carried !== undefined && (
        <>
          {text('audit.carried', {
            of,
            carried: numberBeside(carried, figure, notation.style),
          })}{' '}
        </>
      )}
      {text('audit.slipIn', { count: slip.length })}
      {slip.map((id) => (
        <Fragment key={id}>
          {' '}
          <RowLink id={id} notation={notation} />
        </Fragment>
      ))}
    </p>
  );
}
