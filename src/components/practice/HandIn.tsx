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
  const { lesson, trace, part, seed, sheet, ids, notation, form, names } = practice;
  const figures = {
    ...shownFigures(trace, part, sheet, notation.style),
    ...typedFigures(sheet.texts, ids, notation.style, names),
  };
  return (
    <section className="practice-send" aria-labelledby="practice-send">
      <h3 id="practice-send">{text('practice.handIn')}</h3>
      <CopyWorkLink
        example={lesson.example}
        problem={trace.problem}
        seed={seed}
        form={form}
        figures={new Map(Object.entries(figures))}
      />
    </section>
  );
}
