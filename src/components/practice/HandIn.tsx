import { takenOf } from '../../state';
import { useText } from '../context';
import { CopyWorkLink } from '../marking/CopyWorkLink';
import { shownFigures, typedFigures } from './typedFigures';
import type { Practice } from './usePractice';

/**
 * Hands the sheet to a teacher, as a link. The figures that the learner was shown go with it, as they were
 * shown: the work is then marked by what it was worked from, there as here.
 */
export function HandIn({ practice }: { readonly practice: Practice }) {
  const text = useText();
  const { lesson, trace, part, seed, sheet, ids, notation, form, names, asked } = practice;
  const { assignment } = practice;
  const taken = takenOf(sheet);
  const handed = shownFigures(trace, part, sheet, notation.style);
  const own = typedFigures(sheet.texts, ids, notation.style, names);
  const work = {
    example: lesson.example,
    problem: trace.problem,
    seed,
    title: seed === undefined ? lesson.work.title : undefined,
    form,
    asked,
    part,
    ...(assignment && {
      assignment: { name: assignment.name, code: assignment.codes?.code, ...taken },
    }),
    shown: Object.keys(handed).filter((id) => own[id] === undefined),
    figures: new Map(Object.entries({ ...handed, ...own })),
  };
  return (
    <section className="practice-send" aria-labelledby="practice-send">
      <h3 id="practice-send">{text('practice.handIn')}</h3>
      {assignment && (
        <p className="copy-hint">
          {text('assign.handed', {
            name: assignment.name,
            code: assignment.codes?.code ?? 'none',
            ...taken,
          })}
        </p>
      )}
      <CopyWorkLink work={work} />
    </section>
  );
}
