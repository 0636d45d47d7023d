import { decimalSeparator } from '../../notation';
import type { GradedRow } from '../../state/gradebook/graded';
import type { ReadList } from '../../state/gradebook/listColumns';
import {
  type Cells,
  canvasGradebook,
  listWithMarks,
  moodleSheet,
  type SystemTexts,
} from '../../state/gradebook/listFile';
import { type Delimiter, writeTable } from '../../state/handIn/csv';
import type { Translate } from '../../text';
import { figuresCsv, resultsJson } from '../marking/resultFiles';
import { problemTitle } from '../problemTitle';
import { addedColumns } from './addedColumns';
import { feedbackText } from './rowNotes';

/** What the marks of a class can be taken along as, in the order in which it is offered. */
export const MARKS_FILES = ['list', 'spreadsheet', 'moodle', 'canvas', 'figures', 'json'] as const;
export type MarksFileId = (typeof MARKS_FILES)[number];

export interface MarkedClass {
  readonly list: ReadList;
  readonly delimiter: Delimiter;
  readonly rows: readonly GradedRow[];
  /** What the teacher wrote to students, by the works' keys. */
  readonly comments: Readonly<Record<string, string>>;
  /** The link by which others open an address of this page. */
  readonly wholeLink: (address: string) => string;
}

export interface MarksFile {
  readonly name: string;
  readonly type: 'text/csv' | 'application/json';
  readonly content: string;
}

/** How a spreadsheet of a language has its cells and numbers set apart. */
export const isDecimalComma = (text: Translate): boolean => decimalSeparator(text.locale) === ',';

/** The marks of a class as a file. */
export function marksFile(
  id: MarksFileId,
  { list, rows, comments, delimiter, wholeLink }: MarkedClass,
  text: Translate,
): MarksFile {
  const csv = (name: string, cells: Cells, by: Delimiter, isComma = false): MarksFile => ({
    name,
    type: 'text/csv',
    content: writeTable(cells, by, isComma ? ',' : '.'),
  });
  const texts: SystemTexts = {
    title: titleOf(rows, text),
    student: text('markingView.column.name'),
    points: text('gradebook.points'),
    feedback: text('gradebook.feedback.comment'),
    feedbackOf: (row) => feedbackText(row, comments[row.key ?? ''] ?? '', text),
  };
  switch (id) {
    case 'list': {
      // Between commas a decimal comma would be hard to tell.
      const isComma = delimiter !== ',' && isDecimalComma(text);
      const cells = listWithMarks(list, rows, addedColumns(list, text, wholeLink));
      return csv(text('markingView.fileName'), cells, delimiter, isComma);
    }
    case 'spreadsheet': {
      const isComma = isDecimalComma(text);
      const cells = listWithMarks(list, rows, addedColumns(list, text, wholeLink));
      return csv(text('markingView.fileName'), cells, isComma ? ';' : ',', isComma);
    }
    case 'moodle':
      return csv('marks-moodle.csv', moodleSheet(list, rows, texts), ',');
    case 'canvas':
      return csv('marks-canvas.csv', canvasGradebook(list, rows, texts), ',');
    case 'figures':
      return {
        ...{ name: 'backstep-figures.csv', type: 'text/csv' },
        content: figuresCsv(rows, delimiter, text),
      };
    case 'json':
      return {
        ...{ name: 'backstep-marks.json', type: 'application/json' },
        content: resultsJson(rows, text),
      };
  }
}

/** What the works are of: their assignment or, where all are on the same problem, that. */
function titleOf(rows: readonly GradedRow[], text: Translate): string {
  const titles = new Set(
    rows.flatMap((row) =>
      row.exampleId === undefined
        ? []
        : [row.assignment?.name ?? problemTitle(text, row.exampleId, row)],
    ),
  );
  const [title] = titles;
  return title !== undefined && titles.size === 1 ? title : text('view.marking');
}
