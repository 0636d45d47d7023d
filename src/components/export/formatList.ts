import type { FileMade, FileSource } from './fileSource';
import { type Export, exportAs, fileName, TEXT_FORMATS, type TextFormatId } from './formats';

interface FileFormat {
  readonly ending: string;
  readonly type: string;
  /** Whether it asks for figures, of so many digits. */
  readonly isAsked?: true;
  /** Whether it is of the step at hand, and of no more or less. */
  readonly isOfStep?: true;
  /** Whether it has questions with fresh numbers, of so many variants: it has no part. */
  readonly isBank?: true;
  /** Whether it is an assignment on the whole update. */
  readonly isPackage?: true;
  readonly make: (source: FileSource) => Promise<FileMade>;
}

const ZIP = 'application/zip';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  ipynb: {
    ending: '.ipynb',
    type: 'application/x-ipynb+json',
    make: async (source) => (await import('./files/jupyter')).notebook(source),
  },
  'ipynb-student': {
    ending: '-student.ipynb',
    type: 'application/x-ipynb+json',
    isAsked: true,
    make: async (source) => (await import('./files/jupyter')).notebookToFillIn(source),
  },
  tikz: {
    ending: '.tikz.tex',
    type: 'application/x-tex',
    isOfStep: true,
    make: async (source) => (await import('./files/tikz')).tikz(source),
  },
  formula: {
    ending: '-formula.tex',
    type: 'application/x-tex',
    isOfStep: true,
    make: async (source) => (await import('./files/stepFormula')).formulaLatex(source),
  },
  mathml: {
    ending: '-formula.mml',
    type: 'application/mathml+xml',
    isOfStep: true,
    make: async (source) => (await import('./files/stepFormula')).formulaMathml(source),
  },
  'formula-svg': {
    ending: '-formula.svg',
    type: 'image/svg+xml',
    isOfStep: true,
    make: async (source) => (await import('./files/stepFormula')).formulaSvg(source),
  },
  moodle: {
    ending: '-moodle.xml',
    type: 'application/xml',
    isAsked: true,
    isBank: true,
    make: async (source) => (await import('./files/questions/moodleXml')).moodleXml(source),
  },
  scorm12: {
    ending: '-scorm12.zip',
    type: ZIP,
    isAsked: true,
    isPackage: true,
    make: async (source) => (await import('./files/scorm')).scorm(source, 'scorm12'),
  },
  scorm2004: {
    ending: '-scorm2004.zip',
    type: ZIP,
    isAsked: true,
    isPackage: true,
    make: async (source) => (await import('./files/scorm')).scorm(source, 'scorm2004'),
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

/** The forms that the page itself draws. */
export const PICTURES = {
  svg: { ending: '.svg', type: 'image/svg+xml' },
  png: { ending: '.png', type: 'image/png' },
} as const;
export type PictureId = keyof typeof PICTURES;

/** What the page draws for the browser to print. */
export type PrintedId = 'slides';

export type FormatId = TextFormatId | FileFormatId | PictureId | PrintedId;

/** The forms in which an update can be taken away, in the order in which they are offered. */
export const FORMAT_GROUPS: readonly (readonly [
  group: 'data' | 'documents' | 'programs' | 'pictures' | 'questions' | 'packages',
  formats: readonly FormatId[],
])[] = [
  ['data', ['csv', 'csv-comma', 'json', 'xlsx', 'xlsx-student']],
  ['documents', ['latex', 'slides', 'beamer', 'markdown', 'text']],
  ['programs', ['python', 'numpy', 'pytorch', 'javascript', 'ipynb', 'ipynb-student']],
  ['pictures', ['svg', 'png', 'tikz', 'formula', 'mathml', 'formula-svg']],
  ['questions', ['moodle', 'gift']],
  ['packages', ['scorm12', 'scorm2004']],
];

export const FORMATS: readonly FormatId[] = FORMAT_GROUPS.flatMap(([, formats]) => formats);

const isText = (format: FormatId): format is TextFormatId =>
  TEXT_FORMATS.some((each) => each === format);

export const isPicture = (format: FormatId): format is PictureId => Object.hasOwn(PICTURES, format);

export const isPrinted = (format: FormatId): format is PrintedId => format === 'slides';

const fileFormat = (format: FormatId): FileFormat | undefined =>
  isText(format) || isPicture(format) || isPrinted(format) ? undefined : FILES[format];

/** Whether as much of the update is taken as one likes. */
export const hasParts = (format: FormatId): boolean =>
  !isPicture(format) &&
  fileFormat(format)?.isOfStep !== true &&
  !isBank(format) &&
  !isPackage(format);

/** Whether a form asks for figures, so that it matters how many digits they are to have. */
export const isAskedOf = (format: FormatId): boolean => fileFormat(format)?.isAsked === true;

/** Whether a form has questions with fresh numbers, whatever the step. */
export const isBank = (format: FormatId): boolean => fileFormat(format)?.isBank === true;

const isPackage = (format: FormatId): boolean => fileFormat(format)?.isPackage === true;

/** The update in a form: at once, or once what makes it has come. */
export function makeExport(
  format: Exclude<FormatId, PictureId | PrintedId>,
  isWhole: boolean,
  source: Omit<FileSource, 'upTo'>,
): Export | Promise<Export> {
  const { lesson, text } = source;
  const file = fileFormat(format);
  if (file === undefined) return exportAs(format as TextFormatId, isWhole, lesson, text);
  const { ending, type, make } = file;
  const isAll =
    file.isOfStep !== true && (isWhole || file.isBank === true || file.isPackage === true);
  return make({ ...source, upTo: isAll ? undefined : lesson.step.id }).then((made) => ({
    fileName: fileName(lesson, isAll, ending),
    type,
    ...made,
  }));
}
