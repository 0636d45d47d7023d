import type { FileMade, FileSource } from './fileSource';
import { type Export, exportAs, fileName, TEXT_FORMATS, type TextFormatId } from './formats';

interface FileFormat {
  readonly ending: string;
  readonly type: string;
  /** Whether it asks for figures, of so many digits. */
  readonly isAsked?: true;
  /** Whether it has questions with fresh numbers, of so many variants: it has no part. */
  readonly isBank?: true;
  readonly make: (source: FileSource) => Promise<FileMade>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The forms whose making is loaded when one is asked for. */
const FILES = {
  xlsx: {
    ending: '.xlsx',
    type: XLSX,
    make: async (source) => (await import('./files/spreadsheet')).spreadsheet(source),
  },
  'xlsx-student': {
    ending: '-student.xlsx',
    type: XLSX,
    isAsked: true,
    make: async (source) => (await import('./files/spreadsheet')).spreadsheetToFillIn(source),
  },
  moodle: {
    ending: '-moodle.xml',
    type: 'application/xml',
    isAsked: true,
    isBank: true,
    make: async (source) => (await import('./files/questions/moodleXml')).moodleXml(source),
  },
  gift: {
    ending: '-gift.txt',
    type: 'text/plain',
    isAsked: true,
    isBank: true,
    make: async (source) => (await import('./files/questions/gift')).gift(source),
  },
} as const satisfies Readonly<Record<string, FileFormat>>;
type FileFormatId = keyof typeof FILES;

export type FormatId = TextFormatId | FileFormatId;

/** The forms in which an update can be taken away, in the order in which they are offered. */
export const FORMAT_GROUPS: readonly (readonly [
  group: 'data' | 'documents' | 'programs' | 'questions',
  formats: readonly FormatId[],
])[] = [
  ['data', ['csv', 'json', 'xlsx', 'xlsx-student']],
  ['documents', ['latex', 'markdown', 'text']],
  ['programs', ['python', 'numpy', 'pytorch', 'javascript']],
  ['questions', ['moodle', 'gift']],
];

export const FORMATS: readonly FormatId[] = FORMAT_GROUPS.flatMap(([, formats]) => formats);

const isText = (format: FormatId): format is TextFormatId =>
  TEXT_FORMATS.some((each) => each === format);

const fileFormat = (format: FormatId): FileFormat | undefined =>
  isText(format) ? undefined : FILES[format];

/** Whether a form asks for figures, so that it matters how many digits they are to have. */
export const isAskedOf = (format: FormatId): boolean => fileFormat(format)?.isAsked === true;

/** Whether a form has questions with fresh numbers, whatever the step. */
export const isBank = (format: FormatId): boolean => fileFormat(format)?.isBank === true;

/** The update in a form: at once, or once what makes it has come. */
export function makeExport(
  format: FormatId,
  isWhole: boolean,
  source: Omit<FileSource, 'upTo'>,
): Export | Promise<Export> {
  const { lesson, text } = source;
  const file = fileFormat(format);
  if (file === undefined) return exportAs(format as TextFormatId, isWhole, lesson, text);
  const { ending, type, make } = file;
  const isAll = isWhole || file.isBank === true;
  return make({ ...source, upTo: isAll ? undefined : lesson.step.id }).then((made) => ({
    fileName: fileName(lesson, isAll, ending),
    type,
    ...made,
  }));
}
