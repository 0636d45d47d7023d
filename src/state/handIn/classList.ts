import { cellOf, type ReadList, type Row, readColumns } from '../gradebook/listColumns';
import { findWorks } from '../scorm/suspendData';
import { cleanName } from './workRead';

/** One student's link in a class's list. */
export interface ClassRow {
  /** The row of the table that it stands in, from 1. */
  readonly row: number;
  /** As the list says it; empty where it says none. */
  readonly name: string;
  /** What stands in the list, behind the '#' where it is a link; absent where the row has none. */
  readonly link?: string;
}

/** Every link in a table, in whatever column, with the name beside it. A row without a link is kept, to be reported. */
export function readClassList(table: readonly Row[]): ReadList & { rows: readonly ClassRow[] } {
  const list = readColumns(table);
  const rows = table.flatMap((row, i): ClassRow[] => {
    if (list.notStudents.has(i)) return [];
    const name = cleanName(nameIn(row, list)).name;
    const found = distinct(row.flatMap(findWorks));
    return found.length === 0
      ? [{ row: i + 1, name }]
      : found.map((link) => ({ row: i + 1, name, link }));
  });
  return { ...list, rows };
}

/**
 * Links that lead to the same work are one: an address that stands in a link and is its text as well, whole or
 * shortened. Of the same one the last place counts, as it is the latest.
 */
function distinct(links: readonly string[]): readonly string[] {
  const plain = links.map((link) => link.replaceAll('&amp;', '&').replace(/(?:…|\.{3})$/, ''));
  return links.filter(
    (_, i) =>
      !plain.some(
        (other, j) => i !== j && other.startsWith(plain[i] ?? '') && (other !== plain[i] || j > i),
      ),
  );
}

/** The name in a row: in its columns or, where no heading says which, the first cell of letters. */
export function nameIn(row: Row, { columns: { name = [], namePart = [] } }: ReadList): string {
  if (namePart.length > 1) return namePart.map((column) => row[column] ?? '').join(' ');
  if (name.length > 0) return cellOf(row, name);
  if (namePart.length > 0) return cellOf(row, namePart);
  return (
    row.find(
      (cell) => cell.length < 200 && /\p{Letter}/u.test(cell) && !/[#@]|:\/\/|\d:\d/.test(cell),
    ) ?? ''
  );
}
