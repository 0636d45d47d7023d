import { findWorks } from '../scorm/suspendData';
import { type ColumnRole, roleOf } from './headings';

/** The list of a class as it came, and what its columns hold. */
export interface ReadList {
  /** Every row, the heading's too. */
  readonly table: readonly (readonly string[])[];
  /** Whether the first row says what the columns hold. */
  readonly isHeaded: boolean;
  /** The columns of each role, from 0. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly number[]>>>;
  /** The columns in which links stand. */
  readonly linkColumns: readonly number[];
  /** The system whose own form it has. */
  readonly system?: 'moodle' | 'canvas';
  /** The rows that are nobody's: the headings, and what Canvas has between them and the students. */
  readonly notStudents: ReadonlySet<number>;
}

export type Row = readonly string[];

const isAddress = (cell: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(cell.trim());
/** Canvas writes no more rows than these before the first student: 'Manual Posting' and 'Points Possible'. */
const MOST_BEFORE = 3;

/** Reads what the columns of a table hold, by their headings or, of e-mail addresses, by what stands in them. */
export function readColumns(table: readonly Row[]): ReadList {
  const [first = []] = table;
  const roles = first.map(roleOf);
  const isHeaded = !first.some(hasLink) && roles.some((role) => role !== undefined);
  const columns: Partial<Record<ColumnRole, number[]>> = {};
  for (const [column, role] of roles.entries()) {
    if (!isHeaded || role === undefined) continue;
    columns[role] = [...(columns[role] ?? []), column];
  }
  const addresses = addressColumn(table.slice(isHeaded ? 1 : 0));
  if (columns.email === undefined && addresses !== undefined) columns.email = [addresses];
  const linkColumns = [...new Set(table.flatMap(columnsWithLinks))].sort((a, b) => a - b);
  const system = isHeaded ? systemOf(columns) : undefined;
  return {
    ...{ table, isHeaded, columns, linkColumns },
    notStudents: rowsOfNobody(table, isHeaded, system, columns),
    ...(system !== undefined && { system }),
  };
}

const hasLink = (cell: string): boolean => findWorks(cell).length > 0;
const columnsWithLinks = (row: Row): number[] =>
  row.flatMap((cell, column) => (hasLink(cell) ? [column] : []));

/** The column of which most cells are e-mail addresses. */
function addressColumn(rows: readonly Row[]): number | undefined {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (isAddress(cell)) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const most = [...counts].sort(([, a], [, b]) => b - a)[0];
  return most !== undefined && 2 * most[1] > rows.length ? most[0] : undefined;
}

/** Moodle's grading sheet has a grade beside its maximum; Canvas' gradebook its students, ids and sections. */
function systemOf(columns: ReadList['columns']): ReadList['system'] {
  const has = (...roles: ColumnRole[]) => roles.every((role) => columns[role] !== undefined);
  if (has('id', 'grade', 'maxGrade')) return 'moodle';
  if (has('name', 'section') && (columns.id !== undefined || columns.login !== undefined)) {
    return columns.name?.[0] === 0 ? 'canvas' : undefined;
  }
  return undefined;
}

function rowsOfNobody(
  table: readonly Row[],
  isHeaded: boolean,
  system: ReadList['system'],
  { id = [], login = [] }: ReadList['columns'],
): ReadonlySet<number> {
  const rows = new Set<number>(isHeaded ? [0] : []);
  if (system !== 'canvas') return rows;
  for (const [line, row] of table.entries()) {
    if (line === 0) continue;
    const isSomebody = [...id, ...login].some((column) => row[column]?.trim());
    if (line > MOST_BEFORE || isSomebody || row.some(hasLink)) break;
    rows.add(line);
  }
  return rows;
}

/** The row of Canvas that says how many points an assignment has: the last before the students. */
export const pointsPossibleRow = ({ notStudents, system }: ReadList): number | undefined =>
  system === 'canvas' && notStudents.size > 1 ? Math.max(...notStudents) : undefined;

/** What stands in the first of some columns of a row that holds anything; empty where there is nothing. */
export const cellOf = (row: Row, columns: readonly number[] = []): string =>
  columns.map((column) => row[column]?.trim() ?? '').find((cell) => cell !== '') ?? '';

/** What tells a student of a list from another one of the same name; empty where the list does not. */
export function identityOf({ columns, system }: ReadList, row: Row): string {
  const { id, login, email, time } = columns;
  const address = cellOf(row, email).toLowerCase();
  if (system !== undefined) return cellOf(row, id) || cellOf(row, login).toLowerCase() || address;
  if (isAddress(address)) return address;
  // A form numbers its answers: what has a time has the number of an answer, not of a student.
  return cellOf(row, login).toLowerCase() || (time === undefined ? cellOf(row, id) : '');
}
