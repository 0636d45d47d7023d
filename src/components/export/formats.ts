import type { QuantityId } from '../../engine';
import {
  javascriptProgram,
  numpyProgram,
  type ProgramSource,
  pythonProgram,
  pytorchProgram,
} from '../../notation/code';
import {
  beamerDocument,
  type DocumentSource,
  jsonDocument,
  latexDocument,
  markdownDocument,
  plainDocument,
  quantityRows,
} from '../../notation/documents';
import { writeTable } from '../../state/handIn/csv';
import type { Translate } from '../../text';
import type { Lesson } from '../lesson';
import { documentWords, programWords } from './words';

/** The forms that are texts, and made at once. */
export const TEXT_FORMATS = [
  'csv',
  'csv-comma',
  'json',
  'latex',
  'markdown',
  'text',
  'beamer',
  'python',
  'numpy',
  'pytorch',
  'javascript',
] as const;
export type TextFormatId = (typeof TEXT_FORMATS)[number];

/** An update in one form. */
export interface Export {
  readonly fileName: string;
  /** MIME type. */
  readonly type: string;
  /** What the file holds or, where it is no text, what is in it. */
  readonly text: string;
  /** The file, where it is no text. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

interface Source {
  readonly lesson: Lesson;
  readonly text: Translate;
  readonly upTo: QuantityId | undefined;
}

interface Format {
  /** What the file's name ends with. */
  readonly ending: string;
  readonly type: string;
  readonly write: (source: Source) => string;
}

const document = ({ lesson, text, upTo }: Source): DocumentSource => ({
  trace: lesson.trace,
  notation: lesson.notation,
  upTo,
  words: documentWords(lesson, text),
});

const program = ({ lesson, text, upTo }: Source): ProgramSource => ({
  trace: lesson.trace,
  naming: lesson.notation.naming,
  upTo,
  words: programWords(lesson, text),
});

const WRITTEN: Readonly<Record<TextFormatId, Format>> = {
  csv: { ending: '.csv', type: 'text/csv', write: (source) => table(source) },
  'csv-comma': { ending: '-comma.csv', type: 'text/csv', write: (source) => table(source, ',') },
  json: {
    ending: '.json',
    type: 'application/json',
    write: ({ lesson: { trace, notation, example }, upTo }) =>
      jsonDocument(trace, notation, example.id, upTo),
  },
  latex: {
    ending: '.tex',
    type: 'application/x-tex',
    write: (source) => latexDocument(document(source)),
  },
  markdown: {
    ending: '.md',
    type: 'text/markdown',
    write: (source) => markdownDocument(document(source)),
  },
  text: {
    ending: '.txt',
    type: 'text/plain',
    write: (source) => plainDocument(document(source)),
  },
  beamer: {
    ending: '-slides.tex',
    type: 'application/x-tex',
    write: (source) => beamerDocument(document(source)),
  },
  python: {
    ending: '.py',
    type: 'text/x-python',
    write: (source) => pythonProgram(program(source)),
  },
  numpy: {
    ending: '-numpy.py',
    type: 'text/x-python',
    write: (source) => numpyProgram(program(source)),
  },
  pytorch: {
    ending: '-pytorch.py',
    type: 'text/x-python',
    write: (source) => pytorchProgram(program(source)),
  },
  javascript: {
    ending: '.mjs',
    type: 'text/javascript',
    write: (source) => javascriptProgram(program(source)),
  },
};

/** The columns of the table: names that programs can rely on, in every language. docs/formats.md */
const COLUMNS = ['id', 'name', 'phase', 'formula', 'numbers', 'value'] as const;

function table({ lesson: { trace, notation }, upTo }: Source, decimal: '.' | ',' = '.'): string {
  const style = decimal === ',' ? { ...notation.style, decimalSeparator: decimal } : notation.style;
  const rows = quantityRows(trace, { ...notation, style }, upTo).flatMap(({ rows: own }) =>
    own.map((row) => COLUMNS.map((column) => row[column])),
  );
  return writeTable([COLUMNS, ...rows], decimal === ',' ? ';' : ',', decimal);
}

/** The update, or what there is of it up to the current step, in a form. */
export function exportAs(
  format: TextFormatId,
  isWhole: boolean,
  lesson: Lesson,
  text: Translate,
): Export {
  const { ending, type, write } = WRITTEN[format];
  return {
    fileName: fileName(lesson, isWhole, ending),
    type,
    text: write({ lesson, text, upTo: isWhole ? undefined : lesson.step.id }),
  };
}

/** What a file is called: by the example and, where it goes as far as a step, by that. */
export function fileName(lesson: Lesson, isWhole: boolean, ending: string): string {
  const part = isWhole ? '' : `-step-${lesson.step.index + 1}`;
  return `backstep-${lesson.example.id}${part}${ending}`;
}
