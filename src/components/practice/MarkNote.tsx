import type { Diagnosis, Mark, QuantityId } from '../../engine';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { focusField } from './focus';
import type { Practice } from './usePractice';

export interface MarkNoteProps {
  readonly id: QuantityId;
  readonly mark: Mark;
  readonly practice: Practice;
}

/** What a teacher would write beside a figure: the slip that it may be, or where it went astray. */
export function MarkNote({ id, mark, practice }: MarkNoteProps) {
  const text = useText();
  const notes = rightNotes(mark);
  const links = <Links ids={mark.slip ?? []} practice={practice} />;
  if (mark.verdict === 'right') {
    return notes.map((note) => (
      <p key={note} className="practice-note">
        {text(`practice.right.${note}`)}
      </p>
    ));
  }
  return (
    <div className="practice-note">
      {mark.verdict === 'unreadable' && <p>{text('practice.unreadable')}</p>}
      {mark.verdict === 'follows' && (
        <p>
          {text('practice.follows')} {links}
        </p>
      )}
      {mark.verdict === 'wrong' && (
        <>
          <Diagnoses id={id} mark={mark} practice={practice} />
          {mark.slip !== undefined && mark.slip.length > 0 && (
            <p>
              {text('practice.carriesToo')} {links}
            </p>
          )}
        </>
      )}
    </div>
  );
}

const rightNotes = (mark: Mark) =>
  (['cut', 'coarse', 'fromShortened'] as const).filter((note) => mark[note] === true);

function Diagnoses({ id, mark, practice }: MarkNoteProps) {
  const text = useText();
  const { diagnoses = [], next } = mark;
  const name = (of: QuantityId | undefined): string =>
    of === undefined ? '' : symbolText(of, practice.notation.naming);
  if (diagnoses.length === 0) {
    return (
      <p>
        {text('practice.noDiagnosis')}{' '}
        {next?.kind === 'recalculate' &&
          text('practice.next.recalculate', { from: next.from.map(name).join(', ') })}
        {next?.kind === 'writeDown' && text('practice.next.writeDown', { name: name(next.id) })}
        {next?.kind === 'correct' && text('practice.next.correct', { name: name(next.id) })}
      </p>
    );
  }
  return (
    <>
      {diagnoses.length > 1 && <p>{text('practice.twoFit')}</p>}
      {diagnoses.map((one) => (
        <p key={`${one.id} ${one.at} ${one.other}`}>
          {one.likely === true && text('practice.likely')}{' '}
          <DiagnosisText id={id} one={one} name={name} />
        </p>
      ))}
    </>
  );
}

interface DiagnosisTextProps {
  readonly id: QuantityId;
  readonly one: Diagnosis;
  readonly name: (of: QuantityId | undefined) => string;
}

function DiagnosisText({ id, one, name }: DiagnosisTextProps) {
  const text = useText();
  const values = { name: name(id), at: name(one.at ?? id), other: name(one.other) };
  return (
    <>
      <strong>{text(`diagnosis.${one.id}.name` as 'view.label', values)}.</strong>{' '}
      {text(`diagnosis.${one.id}.explanation` as 'view.label', values)}
    </>
  );
}

function Links({
  ids,
  practice,
}: {
  readonly ids: readonly QuantityId[];
  readonly practice: Practice;
}) {
  const text = useText();
  return ids.map((id) => (
    <button key={id} type="button" className="text-link" onClick={() => focusField(id)}>
      {text('practice.goTo', { name: symbolText(id, practice.notation.naming) })}
    </button>
  ));
}
