import { readNumber } from '../../engine';
import { cellsOf, shownCell } from './pastedRows';

/** Why a block of numbers cannot be put into a table. Rows and columns of the block are counted from 1. */
export type BlockFault =
  | {
      readonly kind: 'number';
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly kind: 'ragged';
      readonly row: number;
      readonly found: number;
      readonly needed: number;
    }
  | {
      readonly kind: 'room';
      readonly rows: number;
      readonly columns: number;
      readonly roomRows: number;
      readonly roomColumns: number;
    };

export interface PastedBlock {
  readonly numbers: readonly (readonly number[])[];
  readonly faults: readonly BlockFault[];
}

/** Whether a text is several cells, and not the number of a single one. */
export const isBlock = (text: string): boolean =>
  !readNumber(text).ok && (bare(text).match(/[^\s,;\t]+/g) ?? []).length > 1;

/**
 * Reads a block of numbers as spreadsheets, programs and LaTeX write one: `[[1, 2], [3, 4]]`, `1 & 2 \\ 3 & 4`, or lines
 * of cells. A first row or column without any number is one of headings.
 */
export function readBlock(text: string): PastedBlock {
  const lines = withoutHeadings(cellsOf(tabbed(bare(text))));
  const needed = lines[0]?.length ?? 0;
  const faults: BlockFault[] = [];
  const numbers = lines.map((cells, r) => {
    const row = r + 1;
    if (cells.length !== needed) faults.push({ kind: 'ragged', row, found: cells.length, needed });
    return cells.map((cell, c) => {
      const read = readNumber(cell);
      if (read.ok) return read.number.value;
      faults.push({ kind: 'number', row, column: c + 1, text: shownCell(cell) });
      return Number.NaN;
    });
  });
  return { numbers, faults };
}

/** Where each number of a block goes, by row and column of a table of this size, if it begins there. */
export function placedBlock(
  { numbers }: PastedBlock,
  table: { readonly rows: number; readonly columns: number },
  at: { readonly row: number; readonly column: number },
): BlockFault | readonly (readonly [row: number, column: number, value: number])[] {
  const rows = numbers.length;
  const columns = numbers[0]?.length ?? 0;
  const roomRows = table.rows - at.row;
  const roomColumns = table.columns - at.column;
  if (rows > roomRows || columns > roomColumns) {
    return { kind: 'room', rows, columns, roomRows, roomColumns };
  }
  return numbers.flatMap((row, r) =>
    row.map((value, c) => [at.row + r, at.column + c, value] as const),
  );
}

/** Without the brackets of a program, a line for each row. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/\\\\/g, '\n')
    .replace(/[\])}]\s*,?\s*[[({]/g, '\n')
    .replace(/[[\](){}]/g, '')
    .trim();

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

function withoutHeadings(lines: ReturnType<typeof cellsOf>): readonly (readonly string[])[] {
  const all = lines.map(({ cells }) => cells);
  const [first = [], ...rest] = all;
  const body = rest.length > 0 && !first.some(isNumber) ? rest : all;
  const isHeaded =
    body.every((cells) => cells.length > 1) && !body.some((cells) => isNumber(cells[0]));
  return isHeaded ? body.map((cells) => cells.slice(1)) : body;
}
