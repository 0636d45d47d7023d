import type { QuantityId } from '../../../engine';
import { COLUMNS, ID_COLUMNS, IDS_SHEET } from '../../../notation/sheet';

/** What stands in a cell. */
export interface SheetCell {
  readonly value: string | number | boolean | Date | null;
  /** Whether it is worked out, and by what; empty where the formula is that of another cell, filled down. */
  readonly formula?: string;
  readonly isError?: boolean;
  /** As the file calls it: Forward!C5. */
  readonly at: string;
  readonly column: number;
}

/** A workbook, by whatever it was read. */
export interface OpenedBook {
  readonly sheets: readonly OpenedSheet[];
  /** What stands behind each defined name, by the name in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

export interface OpenedSheet {
  readonly name: string;
  readonly cell: (row: number, column: number) => Omit<SheetCell, 'at' | 'column'>;
  readonly rowCount: number;
}

/** A single cell: 'Backward, output'!$C$7. */
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** The cell that a reference leads to; undefined where there is none any more, as of a sheet that was deleted. */
export function cellAt({ sheets }: OpenedBook, reference: string): SheetCell | undefined {
  const found = REFERENCE.exec(reference.trim());
  if (found === null) return undefined;
  const [, quoted, plain = '', letters = '', row = ''] = found;
  const name = (quoted?.replaceAll("''", "'") ?? plain).toLowerCase();
  const sheet = sheets.find((one) => one.name.toLowerCase() === name);
  if (sheet === undefined) return undefined;
  const column = columnOf(letters);
  return {
    ...sheet.cell(Number(row) - 1, column),
    at: reference.replaceAll('$', '').trim(),
    column,
  };
}

/** The cell of a defined name. */
export function cellNamed(book: OpenedBook, name: string): SheetCell | undefined {
  const reference = book.names.get(name.toLowerCase());
  return reference === undefined ? undefined : cellAt(book, reference);
}

/** A, B, …, Z, AA as a place, from 0. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

/** As many rows of the list of ids as any update has quantities, and more. */
const MOST_IDS = 20_000;

/** The list of ids, each with its cell’s name and where that was when the file was made; undefined where there is none. */
export function listedIds({
  sheets,
}: OpenedBook): readonly (readonly [id: QuantityId, name: string, cell: string])[] | undefined {
  const texts = (sheet: OpenedSheet, row: number): readonly string[] =>
    ID_COLUMNS.map((_, column) => String(sheet.cell(row, column).value ?? ''));
  const isList = (sheet: OpenedSheet): boolean =>
    texts(sheet, 0).every((text, column) => text === ID_COLUMNS[column]);
  // By its name or, where it was given another, by its heads.
  const list = sheets.find((sheet) => sheet.name === IDS_SHEET) ?? sheets.find(isList);
  if (list === undefined || !isList(list)) return undefined;
  const rows = Array.from({ length: Math.min(list.rowCount, MOST_IDS) - 1 }, (_, row) => {
    const [id = '', name = '', cell = ''] = texts(list, row + 1);
    return [id, name, cell] as const;
  });
  return rows.filter(([id]) => id !== '');
}

/** How far to the right of a figure’s cell those stand that hold the exact value and the unit of its last digit. */
export const HIDDEN_BESIDE = [COLUMNS.exact, COLUMNS.unit].map(
  (column) => columnOf(column) - columnOf(COLUMNS.value),
);

/** The columns of the cells that a formula refers to, from 0. */
export const columnsIn = (formula: string): readonly number[] =>
  [...formula.matchAll(/(?<![\w.$])\$?([A-Za-z]{1,3})\$?\d{1,7}(?![\w.(])/g)].map(
    ([, letters = '']) => columnOf(letters),
  );
