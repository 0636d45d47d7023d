import { neededFromBefore } from '../../../state';
import { workText } from '../../../state/handIn/workLink';
import type { Translate } from '../../../text';
import { askedText } from '../../marking/askedText';
import type { Practice } from '../../practice/usePractice';
import { workOfPractice } from '../../practice/workOfPractice';
import { XLSX } from '../formatList';
import { spreadsheetOf } from './spreadsheet';

/** A practice sheet as a spreadsheet to fill in: with its numbers, its part and its assignment. */
export async function practiceSpreadsheet(
  practice: Practice,
  text: Translate,
): Promise<{ readonly file: Blob; readonly fileName: string }> {
  const { trace, notation, part, ids, asked, assignment, seed, lesson } = practice;
  const handed = new Set(neededFromBefore(trace.structure, part));
  const own = new Set(ids);
  const { bytes } = await spreadsheetOf(
    { lesson: { ...lesson, trace, notation }, text, upTo: ids.at(-1) },
    text('export.sheet.fill', { asked: askedText(text, asked) }),
    {
      asked,
      label: (of) => text(`export.sheet.${of}`),
      code: assignment?.codes?.code,
      work: workText({ ...workOfPractice(practice), shown: [], figures: new Map() }),
      cell: (id) => (own.has(id) ? 'asked' : handed.has(id) ? 'handed' : 'other'),
    },
  );
  const name = assignment?.name ?? seed ?? lesson.example.id;
  return {
    file: new Blob(bytes === undefined ? [] : [bytes], { type: XLSX }),
    fileName: `backstep-${name.replace(/\s+/g, '-')}.xlsx`,
  };
}
