import type { PhaseId } from '../../engine';
import type { ProgramWords } from '../../notation/code';
import type { DocumentWords } from '../../notation/documents';
import type { Translate } from '../../text';
import { phaseName } from '../layerNames';
import type { Lesson } from '../lesson';
import { problemTitle } from '../problemTitle';

const phaseIn =
  ({ trace }: Lesson, text: Translate) =>
  (id: PhaseId | 'given'): string =>
    id === 'given' ? text('export.given') : phaseName(text, id, trace.phases);

const titleOf = (lesson: Lesson, text: Translate): string =>
  text('export.head.title', { example: problemTitle(text, lesson.example.id, lesson.work) });

/** The catalogue's words for a program's comments. */
export const programWords = (lesson: Lesson, text: Translate): ProgramWords => ({
  head: [titleOf(lesson, text), text('export.head.from'), text('export.head.prints')],
  phase: phaseIn(lesson, text),
  overflow: text('export.code.overflow'),
  square: text('export.code.square'),
  everyQuantity: text('export.code.every'),
  order: text('export.code.order'),
  autograd: text('export.code.autograd'),
  byHand: text('export.code.byHand'),
  besideGradients: text('export.code.beside'),
});

/** The catalogue's words for a document. */
export const documentWords = (lesson: Lesson, text: Translate): DocumentWords => ({
  title: titleOf(lesson, text),
  lead: [
    text('export.head.from'),
    text('export.head.digits', { digits: lesson.notation.style.digits }),
  ],
  phase: phaseIn(lesson, text),
  column: (name) => text(`export.column.${name}`),
});
