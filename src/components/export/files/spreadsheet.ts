import type { MarkOptions } from '../../../engine';
import { COLUMNS, sheetRef, type WorkbookSheet, workbookSheets } from '../../../notation/sheet';
import { LANGUAGE_FACTS } from '../../../text';
import { askedText } from '../../marking/askedText';
import type { FileMade, FileSource } from '../fileSource';
import { documentWords } from '../words';
import { type WorkbookWords, writeWorkbook } from './writeWorkbook';

/** The update as a spreadsheet that goes on working. */
export const spreadsheet = (source: FileSource): Promise<FileMade> =>
  made(source, source.text('export.sheet.lead'));

/** The same with its cells empty: each turns green where it is right. */
export function spreadsheetToFillIn(source: FileSource): Promise<FileMade> {
  const { text, asked } = source;
  return made(source, text('export.sheet.fill', { asked: askedText(text, asked) }), asked);
}

async function made(
  { lesson, text, upTo }: FileSource,
  lead: string,
  asked?: MarkOptions,
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
    text: sheets.flatMap((sheet) => [...linesOf(sheet, asked !== undefined), '']).join('\n'),
    bytes: await writeWorkbook(sheets, words, asked),
  };
}

/** What is in a sheet, to be read before it is taken: a line for each cell, with its name and its formula. */
const linesOf = ({ name, rows }: WorkbookSheet, isEmpty: boolean): string[] =>
  rows.map(({ row, cellName, byNames, value }) => {
    const content = byNames === undefined ? String(value) : isEmpty ? '' : `=${byNames}`;
    return `${sheetRef(name)}!${COLUMNS.value}${row}\t${cellName}\t${content}`.trimEnd();
  });
