import type { Mark, QuantityId } from '../../engine';
import { useText } from '../context';
import { listedNodes } from '../lists';
import { richText } from '../richText';
import { DiagnosisText } from './DiagnosisText';
import { MarkRemark } from './MarkRemark';
import type { MarkedWork } from './markedWork';
import { NextStepText } from './NextStepText';
import { SlipLink } from './SlipLink';
import { atDigitsOf } from './sameDigits';

export interface MarkReasonProps extends MarkedWork {
  readonly id: QuantityId;
  readonly mark: Mark;
  readonly written: string;
}

/** Why a figure is marked as it is, and what to do next. */
export function MarkReason({ id, mark, written, ...marked }: MarkReasonProps) {
  const text = useText();
  const { trace, notation } = marked;
  const { verdict, carried, slip = [], diagnoses = [], reason } = mark;
  if (verdict === 'unreadable') {
    return <p>{text('markingView.unreadable', { reason: reason ?? 'notANumber' })}</p>;
  }
  const remark = (
    <MarkRemark
      mark={mark}
      trace={trace}
      asked={marked.work.asked}
      link={(id) => <SlipLink id={id} notation={notation} />}
    />
  );
  if (verdict === 'short' || mark.convention !== undefined || mark.again !== undefined) {
    return remark;
  }
  if (verdict === 'right') {
    const note = mark.cut ? 'cut' : mark.fromShortened ? 'shortened' : '';
    return note === '' ? null : <p className="is-note">{text(`markingView.note.${note}`)}</p>;
  }
  return (
    <>
      {diagnoses.map((diagnosis, i) => (
        <DiagnosisText
          key={`${diagnosis.id} ${diagnosis.at} ${diagnosis.other}`}
          id={id}
          diagnosis={diagnosis}
          isAlternative={i > 0}
          trace={trace}
          notation={notation}
        />
      ))}
      {verdict === 'wrong' && diagnoses.length === 0 && <p>{text('markingView.noReason')}</p>}
      {slip.length > 0 && (
        <p>
          {richText(
            text,
            verdict === 'follows' ? 'markingView.followsFrom' : 'markingView.carriesToo',
            {
              slips: listedNodes(
                text,
                slip.map((one) => <SlipLink key={one} id={one} notation={notation} />),
              ),
            },
          )}
        </p>
      )}
      {carried !== undefined && Number.isFinite(carried) && (
        <p className="is-note">
          {text('markingView.carried', { value: atDigitsOf(written, carried, notation.style) })}
        </p>
      )}
      {verdict === 'wrong' && <NextStepText next={mark.next} notation={notation} />}
    </>
  );
}
