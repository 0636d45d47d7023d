import { takenOf, type WorkToSend } from '../../state';
import { shownFigures, typedFigures } from './typedFigures';
import type { Practice } from './usePractice';

/**
 * The work as it is handed in. The figures that the learner was shown go with it, as they were shown: it is then marked
 * by what it was worked from, there as here.
 */
export function workOfPractice(practice: Practice): WorkToSend {
  const { lesson, trace, part, seed, sheet, ids, notation, form, names, asked } = practice;
  const { assignment } = practice;
  const handed = shownFigures(trace, part, sheet, notation.style);
  const own = typedFigures(sheet.texts, ids, notation.style, names);
  return {
    example: lesson.example,
    problem: trace.problem,
    seed,
    title: seed === undefined ? lesson.work.title : undefined,
    form,
    asked,
    part,
    ...(assignment && {
      assignment: {
        name: assignment.name,
        code: assignment.codes?.code,
        from: assignment.codes?.seed,
        ...takenOf(sheet),
      },
    }),
    shown: Object.keys(handed).filter((id) => own[id] === undefined),
    figures: new Map(Object.entries({ ...handed, ...own })),
  };
}
