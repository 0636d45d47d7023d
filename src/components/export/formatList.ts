import type { FileMade, FileSource } from './fileSource';
import { type Export, exportAs, fileName, TEXT_FORMATS, type TextFormatId } from './formats';

interface FileFormat {
  readonly ending: string;
  readonly type: string;
  /** Whether it asks for figures, of so many digits. */
  readonly isAsked?: true;
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
} as const satisfies Readonly<Record<string, FileFormat>>;
type FileFormatId = keyof typeof FILES;

export type FormatId = TextFormatId | FileFormatId;

/** The forms in which an update can be taken away, in the order in which they are offered. */
export const FORMAT_GROUPS: readonly (readonly [
  group: 'data' | 'documents' | 'programs',
  formats: readonly FormatId[],
])[] = [
  ['data', ['csv', 'json', 'xlsx', 'xlsx-student']],
  ['documents', ['latex', 'markdown', 'text']],
  ['programs', ['python', 'numpy', 'pytorch', 'javascript']],
];

export const FORMATS: readonly FormatId[] = FORMAT_GROUPS.flatMap(([, formats]) => formats);

const isText = (format: FormatId): format is TextFormatId =>
  TEXT_FORMATS.some((each) => each === format);

const fileFormat = (format: FormatId): FileFormat | undefined =>
  isText(format) ? undefined : FILES[format];

/** Whether a form asks for figures, so that it matters how many digits they are to have. */
export const isAskedOf = (format: FormatId): boolean => fileFormat(format)?.isAsked === true;

/** The update in a form: at once, or once what makes it has come. */
export function makeExport(
  format: FormatId,
  isWhole: boolean,
  { lesson, text, asked }: Omit<FileSource, 'upTo'>,
): Export | Promise<Export> {
  const file = fileFormat(format);
  if (file === undefined) return exportAs(format as TextFormatId, isWhole, lesson, text);
  const { ending, type, make } = file;
  const upTo = isWhole ? undefined : lesson.step.id;
  return make({ lesson, text, upTo, asked }).then((made) => ({
    fileName: fileName(lesson, isWhole, ending),
    type,
    ...made,
  }));
}
