import type { Diagnosis, Mark, QuantityId } from '../../engine';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { diagnosisExplanation, diagnosisName } from '../diagnosisWords';
import { sentenceNodes, sentences } from '../lists';
import { MarkRemark } from '../marking/MarkRemark';
import { ReckoningDetails } from '../marking/ReckoningDetails';
import { richText } from '../richText';
import { FieldLinks, SymbolList } from './SymbolList';
import type { Practice } from './usePractice';

export interface MarkNoteProps {
  readonly id: QuantityId;
  readonly mark: Mark;
  readonly practice: Practice;
}

/** What a teacher would write beside a figure: the slip that it may be, or where it went astray. */
export function MarkNote({ id, mark, practice }: MarkNoteProps) {
  const text = useText();
  const { notation } = practice;
  const slips = mark.slip ?? [];
  const remark = (
    <MarkRemark
      mark={mark}
      trace={practice.trace}
      asked={practice.asked}
      link={(of) => <FieldLinks ids={[of]} notation={notation} />}
    />
  );
  switch (mark.verdict) {
    case 'right': {
      if (mark.convention !== undefined) return <div className="practice-note">{remark}</div>;
      return mark.cut && <p className="practice-note">{text('practice.right.cut')}</p>;
    }
    case 'unreadable':
      // The field says what it cannot read.
      return null;
    case 'follows':
      // The verdict says from what; all that follows from it stands there.
      return (
        mark.from && (
          <div className="practice-note">
            <ReckoningDetails
              id={id}
              mark={mark}
              trace={practice.trace}
              notation={notation}
              written={(of) => practice.sheet.marked?.work[of]}
            />
          </div>
        )
      );
    case 'short':
      return <div className="practice-note">{remark}</div>;
    case 'wrong':
      if (mark.again !== undefined) return <div className="practice-note">{remark}</div>;
      return (
        <div className="practice-note">
          {mark.diagnoses === undefined ? (
            <NextStep mark={mark} practice={practice} />
          ) : (
            <Diagnoses id={id} found={mark.diagnoses} practice={practice} />
          )}
          {slips.length > 0 && (
            <p>
              {richText(text, 'practice.carriesToo', {
                slips: <FieldLinks ids={slips} notation={notation} />,
              })}
            </p>
          )}
          <Followers id={id} practice={practice} />
        </div>
      );
  }
}

/** What follows from a slip, folded up under it. */
function Followers({ id, practice: { marks, notation } }: Pick<MarkNoteProps, 'id' | 'practice'>) {
  const text = useText();
  const ids = [...marks].flatMap(([of, { verdict, slip }]) =>
    verdict === 'follows' && slip?.includes(id) ? [of] : [],
  );
  if (ids.length === 0) return null;
  return (
    <details className="practice-followers">
      <summary>{text('practice.followers', { count: ids.length })}</summary>
      <p>
        <FieldLinks ids={ids} notation={notation} />
      </p>
    </details>
  );
}

/** Where no known slip fits: no made-up reason, but the smallest useful thing to do. */
function NextStep({
  mark: { next },
  practice: { notation, ids },
}: Pick<MarkNoteProps, 'mark' | 'practice'>) {
  const text = useText();
  if (next === undefined || next.kind === 'rewrite') return <p>{text('practice.noDiagnosis')}</p>;
  const of = next.kind === 'recalculate' ? next.from : [next.id];
  // What has a field of its own is a way to it.
  const Shown = next.kind !== 'recalculate' && ids.includes(next.id) ? FieldLinks : SymbolList;
  return (
    <p>
      {sentenceNodes(text, [
        text('practice.noDiagnosis'),
        richText(text, `practice.next.${next.kind}`, {
          of: <Shown ids={of} notation={notation} />,
        }),
      ])}
    </p>
  );
}

interface DiagnosesProps {
  readonly id: QuantityId;
  readonly found: readonly Diagnosis[];
  readonly practice: Practice;
}

function Diagnoses({ id, found, practice: { notation, trace } }: DiagnosesProps) {
  const text = useText();
  const { structure } = trace;
  return (
    <>
      {found.length > 1 && <p>{text('practice.twoFit')}</p>}
      {found.map((diagnosis) => {
        const { at = id, other } = diagnosis;
        return (
          <p key={`${diagnosis.id} ${at} ${other}`}>
            {sentenceNodes(text, [
              richText(text, 'diagnosis', {
                name: <strong>{diagnosisName(text, diagnosis.id, structure.form.delta)}</strong>,
                explanation: sentences(text, [
                  at !== id &&
                    text('practice.diagnosisAt', { name: symbolText(at, notation.naming) }),
                  diagnosisExplanation(text, diagnosis, { figure: id, structure, notation }),
                ]),
              }),
            ])}
          </p>
        );
      })}
    </>
  );
}
