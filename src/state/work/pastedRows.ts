import { LARGEST, readNumber, type TrainingExample } from '../../engine';

/** Why pasted rows cannot be taken. Rows are counted as they stand in the text, columns from the left; from 1. */
export type RowFault =
  | {
      readonly kind: 'number';
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly kind: 'width';
      readonly row: number;
      readonly found: number;
      readonly needed: number;
    }
  | { readonly kind: 'tooMany'; readonly found: number; readonly needed: number }
  | { readonly kind: 'empty' };

export interface PastedRows {
  readonly rows: readonly TrainingExample[];
  readonly faults: readonly RowFault[];
}

/** As much of a cell as is shown. */
const MAX_SHOWN = 20;

/** Spaces between cells; not those around the × of a power of ten, nor the thin ones between groups of digits. */
const SPACES = /(?<!×)(?![\u2009\u202f]\d)\s+(?!×)/;

/** A line of a table, counted from 1 as it stands in the text. */
export interface TableLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The cells of a table, line by line, without lines that are empty. */
export function cellsOf(text: string): readonly TableLine[] {
  const separator = [/\t/, /;/, /,/].find((one) => one.test(text)) ?? SPACES;
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ row: i + 1, cells: line.trim().split(separator) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** As much of a cell as is shown where it cannot be read. */
export const shownCell = (cell: string): string => [...cell.trim()].slice(0, MAX_SHOWN).join('');

/**
 * Reads the rows of a table: tabs between the cells or, where there is none, semicolons, or else commas, or spaces.
 * A first row without any number is one of headings. Where something is wrong, all that is wrong is reported.
 */
export function readPastedRows(text: string, inputs: number, targets: number): PastedRows {
  const lines = cellsOf(text);
  const [first, ...others] = lines;
  const isHeading = first?.cells.every((cell) => !readNumber(cell).ok) && others.length > 0;
  const body = isHeading ? others : lines;
  const needed = inputs + targets;
  const faults: RowFault[] = [];
  const rows = body.map(({ row, cells }): TrainingExample => {
    if (cells.length !== needed) faults.push({ kind: 'width', row, found: cells.length, needed });
    const numbers = cells.map((cell, i) => {
      const read = readNumber(cell);
      if (read.ok) return read.number.value;
      faults.push({ kind: 'number', row, column: i + 1, text: shownCell(cell) });
      return Number.NaN;
    });
    return { inputs: numbers.slice(0, inputs), targets: numbers.slice(inputs) };
  });
  if (rows.length === 0) faults.push({ kind: 'empty' });
  const most = LARGEST.examples;
  if (rows.length > most) faults.push({ kind: 'tooMany', found: rows.length, needed: most });
  return { rows: faults.length > 0 ? [] : rows, faults };
}
