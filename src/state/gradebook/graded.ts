import { max } from 'd3';
import type { MarkedRow } from '../handIn/markedRow';
import { VERDICTS } from '../handIn/tally';
import type { ReadList } from './listColumns';
import { type Points, pointsOf } from './points';
import type { PointScheme } from './scheme';
import { studentsOf } from './students';
import { type Unlike, unlikeOthers } from './unlike';

/** A row of a class as a teacher counts it. */
export interface GradedRow extends MarkedRow {
  /** Absent where the row could not be marked. */
  readonly points?: Points;
  /** Of a student who handed in another one as well, which counts: the row that it stands in. */
  readonly replacedBy?: number;
  /** Where another student has the name: what tells them apart, empty where the list has nothing for it. */
  readonly apart?: string;
  /** What it is unlike the other works in, where it is in anything. */
  readonly unlike?: readonly Unlike[];
}

/** How many figures of a work have a mark. */
const markedOf = ({ tally }: MarkedRow): number =>
  tally === undefined ? 0 : VERDICTS.reduce((sum, verdict) => sum + tally[verdict], 0);

/** The rows of a class with their points, each student counted once. */
export function gradedRows(
  rows: readonly MarkedRow[],
  list: ReadList,
  scheme: PointScheme,
): readonly GradedRow[] {
  const { replacedBy, tellApart } = studentsOf(
    rows.map((row) => ({ ...row, isMarked: row.tally !== undefined })),
    list,
  );
  const unlike = unlikeOthers(rows);
  const rowOf = new Map(rows.map(({ index, row }) => [index, row]));
  return rows.map((row) => {
    const by = replacedBy.get(row.index);
    const apart = tellApart.get(row.index);
    const own = unlike.get(row.index);
    return {
      ...row,
      ...(row.figures !== undefined && { points: pointsOfRow(row, rows, scheme) }),
      ...(by !== undefined && { replacedBy: rowOf.get(by) ?? 0 }),
      ...(apart !== undefined && { apart }),
      ...(own !== undefined && { unlike: own }),
    };
  });
}

/** The points of a row; of a link that does not say what was asked, of as many figures as any of the class has. */
export const pointsOfRow = (
  row: MarkedRow,
  rows: readonly MarkedRow[],
  scheme: PointScheme,
): Points =>
  pointsOf(row.figures ?? [], scheme, {
    asked: row.asked,
    overrulings: row.overrulings,
    ...(row.tally?.of === undefined && { outOf: mostAsked(rows).get(row.exampleId ?? '') }),
  });

const known = new WeakMap<readonly MarkedRow[], ReadonlyMap<string, number>>();

/** The most figures that a work on each example was asked for, or has. */
function mostAsked(rows: readonly MarkedRow[]): ReadonlyMap<string, number> {
  const found = known.get(rows);
  if (found !== undefined) return found;
  const most = new Map<string, number>();
  for (const row of rows) {
    const id = row.exampleId ?? '';
    most.set(id, max([most.get(id) ?? 0, row.tally?.of ?? markedOf(row)]) ?? 0);
  }
  known.set(rows, most);
  return most;
}

/** The rows that count: one of each student who handed in anything that could be marked. */
export const countingRows = (rows: readonly GradedRow[]): readonly GradedRow[] =>
  rows.filter(({ tally, replacedBy }) => tally !== undefined && replacedBy === undefined);
