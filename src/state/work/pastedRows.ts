import { LARGEST, type TrainingExample } from '../../engine';
import { type NumberFault, readPastedNumbers } from './pastedCells';

/** Why pasted rows cannot be taken. Rows are counted as lines of the text, columns from the left; from 1. */
export type RowFault =
  | NumberFault
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

/** Reads a table whose rows are examples. Where something is wrong, all that is wrong is reported. */
export function readPastedRows(text: string, inputs: number, targets: number): PastedRows {
  const { lines, faults: bad } = readPastedNumbers(text);
  const needed = inputs + targets;
  const faults: RowFault[] = lines.flatMap(({ row, numbers }): RowFault[] => {
    const found = numbers.length;
    const width: RowFault[] = found === needed ? [] : [{ kind: 'width', row, found, needed }];
    return [...width, ...bad.filter((one) => one.row === row)];
  });
  if (lines.length === 0) faults.push({ kind: 'empty' });
  const most = LARGEST.examples;
  if (lines.length > most) faults.push({ kind: 'tooMany', found: lines.length, needed: most });
  const rows = lines.map(({ numbers }) => ({
    inputs: numbers.slice(0, inputs),
    targets: numbers.slice(inputs),
  }));
  return { rows: faults.length > 0 ? [] : rows, faults };
}
