import { takenOf } from '../../state';
import { useText } from '../context';
import { CopyWorkLink } from '../marking/CopyWorkLink';
import { TakeSheet } from './TakeSheet';
import type { Practice } from './usePractice';
import { workOfPractice } from './workOfPractice';

/** Hands the sheet to a teacher, as a link. */
export function HandIn({ practice }: { readonly practice: Practice }) {
  const text = useText();
  const { assignment, sheet } = practice;
  return (
    <section className="practice-send" aria-labelledby="practice-send">
      <h3 id="practice-send">{text('practice.handIn')}</h3>
      {assignment && (
        <p className="copy-hint">
          {text('assign.handed', {
            name: assignment.name,
            code: assignment.codes?.code ?? 'none',
            ...takenOf(sheet),
          })}
        </p>
      )}
      <CopyWorkLink work={workOfPractice(practice)} />
      <TakeSheet practice={practice} />
    </section>
  );
}
