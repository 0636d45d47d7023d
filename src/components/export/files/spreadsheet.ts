import type { PhaseId, QuantityId } from '../../../engine';
import { COLUMNS, sheetRef, type WorkbookSheet, workbookSheets } from '../../../notation/sheet';
import { formOfSheet, joinedParts, type PracticePart, stepsOf } from '../../../state';
import { workText } from '../../../state/handIn/workLink';
import { LANGUAGE_FACTS } from '../../../text';
import type { Lesson } from '../../lesson';
import { askedText } from '../../marking/askedText';
import type { FileMade, FileSource } from '../fileSource';
import { documentWords } from '../words';
import { type ToFillIn, type WorkbookWords, writeWorkbook } from './writeWorkbook';

/** The update as a spreadsheet that goes on working. */
export const spreadsheet = (source: FileSource): Promise<FileMade> =>
  spreadsheetOf(source, source.text('export.sheet.lead'));

/** The same with its cells empty: each turns green where it is right. It says what it is work on, and can be handed in. */
export function spreadsheetToFillIn(source: FileSource): Promise<FileMade> {
  const { text, asked, lesson, upTo } = source;
  const { example, trace, settings, work } = lesson;
  const steps = new Set(stepsOf(trace.structure).map(({ id }) => id));
  return spreadsheetOf(source, text('export.sheet.fill', { asked: askedText(text, asked) }), {
    asked,
    label: (of) => text(`export.sheet.${of}`),
    work: workText({
      ...{ example, problem: trace.problem, title: work.title, form: formOfSheet(settings), asked },
      part: partUpTo(lesson, upTo),
      figures: new Map(),
    }),
    // As in practice: what is a factor alone is another quantity by rights.
    cell: (id) => (steps.has(id) ? 'asked' : 'other'),
  });
}

/** What a sheet asks for: whole phases, and of the last one as much as is there. */
function partUpTo({ trace }: Lesson, upTo: QuantityId | undefined): PracticePart {
  if (upTo === undefined) return 'all';
  const steps = stepsOf(trace.structure);
  const end = steps.findIndex(({ id }) => id === upTo) + 1;
  const isWhole = (phase: PhaseId): boolean =>
    steps.slice(end).every((step) => step.phase !== phase);
  const parts = steps.slice(0, end).map(({ id, phase }) => (isWhole(phase) ? phase : id));
  return joinedParts([...new Set(parts)]);
}

/** A workbook and, to be read before it is taken, what is in it. */
export async function spreadsheetOf(
  { lesson, text, upTo }: Pick<FileSource, 'lesson' | 'text' | 'upTo'>,
  lead: string,
  fill?: ToFillIn,
): Promise<FileMade> {
  const { title, phase, column } = documentWords(lesson, text);
  const sheets = workbookSheets({ trace: lesson.trace, notation: lesson.notation, upTo, phase });
  const words: WorkbookWords = {
    title,
    lead,
    column,
    isRightToLeft: LANGUAGE_FACTS[text.language].direction === 'rtl',
  };
  return {
    text: sheets.flatMap((sheet) => [...linesOf(sheet, fill !== undefined), '']).join('\n'),
    bytes: await writeWorkbook(sheets, words, fill),
  };
}

/** What is in a sheet, to be read before it is taken: a line for each cell, with its name and its formula. */
const linesOf = ({ name, rows }: WorkbookSheet, isEmpty: boolean): string[] =>
  rows.map(({ row, cellName, byNames, value }) => {
    const content = byNames === undefined ? String(value) : isEmpty ? '' : `=${byNames}`;
    return `${sheetRef(name)}!${COLUMNS.value}${row}\t${cellName}\t${content}`.trimEnd();
  });
