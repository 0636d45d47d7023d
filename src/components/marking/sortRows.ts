import type { GradedRow } from '../../state/gradebook/graded';
import { VERDICTS } from '../../state/handIn/tally';

export const COLUMNS = ['row', 'name', 'points', ...VERDICTS, 'blank', 'all', 'slip'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** Counts are first wanted with the most on top; names and places from the beginning. */
export const firstOrder = (by: Column): Order => ({
  by,
  descending: by !== 'row' && by !== 'name' && by !== 'slip',
});

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The rows in an order; what has no such value comes last, and equals stay as in the list. */
export function sortRows(
  rows: readonly GradedRow[],
  { by, descending }: Order,
  placeOf: (row: GradedRow) => number,
): readonly GradedRow[] {
  const value = (row: GradedRow): number | string | undefined => {
    if (by === 'row') return row.index;
    if (by === 'name') return row.name === '' ? undefined : row.name;
    if (by === 'slip') return row.tally?.firstSlip === undefined ? undefined : placeOf(row);
    if (by === 'all') return row.tally?.of;
    if (by === 'points') return row.replacedBy === undefined ? row.points?.percent : undefined;
    // A slip is one, however often it is met again.
    if (by === 'wrong') return row.tally && row.tally.wrong - row.tally.again;
    return row.tally?.[by];
  };
  const turn = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: value(row) }))
    .sort((a, b) => {
      if (a.value === b.value) return a.row.index - b.row.index;
      if (a.value === undefined) return 1;
      if (b.value === undefined) return -1;
      const order =
        typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : collator.compare(String(a.value), String(b.value));
      return order === 0 ? a.row.index - b.row.index : turn * order;
    })
    .map(({ row }) => row);
}
