import { readNumber } from '../../engine';

/** A cell that holds no number. Rows are counted as lines of the text, columns from the left; from 1. */
export interface NumberFault {
  readonly kind: 'number';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A line of a table, counted from 1 as it stands in the text, with its numbers; NaN where a cell holds none. */
export interface NumberLine {
  readonly row: number;
  readonly numbers: readonly number[];
}

export interface PastedNumbers {
  readonly lines: readonly NumberLine[];
  readonly faults: readonly NumberFault[];
}

interface TableLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** As much of a cell as is shown. */
const MAX_SHOWN = 20;

/** Spaces between cells; not those around the × of a power of ten, nor the thin ones between groups of digits. */
const SPACES = /(?<!×)(?![\u2009\u202f]\d)\s+(?!×)/;

/**
 * Reads a table of numbers as spreadsheets, programs and LaTeX write one: `[[1, 2], [3, 4]]`, `1 & 2 \\ 3 & 4`, or
 * lines of cells, with tabs between them or, where there is none, semicolons, or else commas, or spaces. A first row
 * or column without any number is one of headings. All that is no number is told.
 */
export function readPastedNumbers(text: string): PastedNumbers {
  const faults: NumberFault[] = [];
  const { lines, skipped } = withoutHeadings(cellsOf(tabbed(bare(text))));
  const read = lines.map(({ row, cells }) => ({
    row,
    numbers: cells.map((cell, c) => {
      const number = readNumber(cell);
      if (number.ok) return number.number.value;
      const column = c + 1 + skipped;
      faults.push({ kind: 'number', row, column, text: shownCell(cell) });
      return Number.NaN;
    }),
  }));
  return { lines: read, faults };
}

/** Without the brackets of a program, a line for each row. */
export const bare = (text: string): string =>
  text
    .replace(/\\\\/g, '\n')
    .replace(/[\])}]\s*,?\s*[[({]/g, (joint) => joint.replace(/[^\n]/g, '') || '\n')
    .replace(/[[\](){}]/g, '');

/** The cells of a table, line by line, without lines that are empty. */
function cellsOf(text: string): readonly TableLine[] {
  const separator = [/\t/, /;/, /,/].find((one) => one.test(text)) ?? SPACES;
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ row: i + 1, cells: line.trim().split(separator) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** As much of a cell as is shown where it cannot be read. */
const shownCell = (cell: string): string => [...cell.trim()].slice(0, MAX_SHOWN).join('');

/**
 * With a tab between cells where it can be told: between those of LaTeX, and where numbers with decimal commas stand
 * apart by spaces alone.
 */
function tabbed(text: string): string {
  if (text.includes('&')) return text.replace(/[ \t]*&[ \t]*/g, '\t');
  const isByCommas = /[\t;]/.test(text) || /,\s|\s,/.test(text);
  return !isByCommas && /\d,\d/.test(text) && /\d[ ]+[-−+.\d]/.test(text)
    ? text.replace(/ +/g, '\t')
    : text;
}

const isNumber = (cell: string | undefined): boolean => cell !== undefined && readNumber(cell).ok;

/** Without a first row, and a first column, that hold no number at all; `skipped`: how many columns are left out. */
function withoutHeadings(lines: readonly TableLine[]): {
  readonly lines: readonly TableLine[];
  readonly skipped: number;
} {
  const [first, ...rest] = lines;
  const body = rest.length > 0 && first && !first.cells.some(isNumber) ? rest : lines;
  const isHeaded =
    body.length > 0 &&
    body.every(({ cells }) => cells.length > 1 && !isNumber(cells[0])) &&
    body.some(({ cells }) => cells.some(isNumber));
  if (!isHeaded) return { lines: body, skipped: 0 };
  return { lines: body.map(({ row, cells }) => ({ row, cells: cells.slice(1) })), skipped: 1 };
}
