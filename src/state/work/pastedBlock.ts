import { readNumber } from '../../engine';
import { bare, type NumberFault, readPastedNumbers } from './pastedCells';

/** Why a block of numbers cannot be put into a table. Rows are counted as lines of the text, columns from the left; from 1. */
export type BlockFault =
  | NumberFault
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

/** Reads a block of numbers, whose rows are all as long as the first. */
export function readBlock(text: string): PastedBlock {
  const { lines, faults: bad } = readPastedNumbers(text);
  const needed = lines[0]?.numbers.length ?? 0;
  const faults = lines.flatMap(({ row, numbers }): BlockFault[] => {
    const found = numbers.length;
    const ragged: BlockFault[] = found === needed ? [] : [{ kind: 'ragged', row, found, needed }];
    return [...ragged, ...bad.filter((one) => one.row === row)];
  });
  return { numbers: lines.map(({ numbers }) => numbers), faults };
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
