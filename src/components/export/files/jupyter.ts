import { notebookDocument } from '../../../notation/code';
import { askedText } from '../../marking/askedText';
import type { FileMade, FileSource } from '../fileSource';
import { documentWords, programWords } from '../words';

/** The update as a Jupyter notebook. */
export const notebook = (source: FileSource): FileMade => made(source, false);

/** The same with blanks, and what checks them. */
export const notebookToFillIn = (source: FileSource): FileMade => made(source, true);

function made({ lesson, text, upTo, asked }: FileSource, isToFillIn: boolean): FileMade {
  const { title, lead, phase } = documentWords(lesson, text);
  const { overflow, square } = programWords(lesson, text);
  const task = text('export.notebook.fill', { blank: '...', asked: askedText(text, asked) });
  return {
    text: notebookDocument({
      trace: lesson.trace,
      notation: lesson.notation,
      upTo,
      words: {
        title,
        lead: isToFillIn ? [task] : lead.slice(0, 1),
        phase,
        overflow,
        square,
      },
      ...(isToFillIn ? { asked } : {}),
    }),
  };
}
