import { group } from 'd3';
import { nameIn } from '../handIn/classList';
import { isHandedIn, type MarkedRow } from '../handIn/markedRow';
import { cleanName } from '../handIn/workRead';
import type { ReadList, Row } from './listColumns';

/** The row of what is in no list: of a work whose student the list at hand does not have. */
export const NO_ROW = 0;

export interface Joined {
  readonly rows: readonly MarkedRow[];
  /** How many works found their student in the list, and how many did not. */
  readonly matched: number;
  readonly unmatched: number;
}

/**
 * Puts works that have been marked to the students of a list that has no links, such as a system's gradebook: by an
 * address, a login or a number that both have, else by a name that is one student's alone. What is in no list is kept.
 */
export function joinList(works: readonly MarkedRow[], before: ReadList, list: ReadList): Joined {
  const lines = list.table.flatMap((_, line) => (list.notStudents.has(line) ? [] : [line]));
  const byIdentity = unique(lines, (line) => identitiesOf(list, list.table[line]));
  const byName = unique(lines, (line) => [nameKey(nameOf(list, line))]);
  const found = works.map((work): MarkedRow => {
    const own = identitiesOf(before, before.table[work.row - 1]);
    const line =
      own.map((one) => byIdentity.get(one)).find((one) => one !== undefined) ??
      byName.get(nameKey(work.name));
    return { ...work, row: line === undefined ? NO_ROW : line + 1 };
  });
  const handedIn = new Set(found.map(({ row }) => row));
  const others = lines
    .filter((line) => !handedIn.has(line + 1))
    .map(
      (line, i): MarkedRow => ({
        ...{ index: works.length + i, row: line + 1, name: nameOf(list, line) },
        complaints: [{ kind: 'noLink' }],
      }),
    );
  const unmatched = found.filter(({ row }) => row === NO_ROW).length;
  return { rows: [...found, ...others], matched: found.length - unmatched, unmatched };
}

/** Puts works to the students of a list some of whose rows are known: those that were waiting for a work have it now. */
export function withHandedIn(
  known: readonly MarkedRow[],
  works: readonly MarkedRow[],
  from: ReadList,
  list: ReadList,
): { readonly rows: readonly MarkedRow[]; readonly joined: Omit<Joined, 'rows'> } {
  const { rows, ...joined } = joinList(works, from, list);
  const found = rows.slice(0, works.length);
  const handedIn = new Set(found.map(({ row }) => row));
  const others = known.filter((row) => isHandedIn(row) || !handedIn.has(row.row));
  return { rows: [...others, ...found], joined };
}

const nameOf = (list: ReadList, line: number): string =>
  cleanName(nameIn(list.table[line] ?? [], list)).name;

/** What the columns of addresses, logins and numbers hold, whatever the system calls them. */
function identitiesOf(
  { columns: { id = [], login = [], email = [] }, system }: ReadList,
  row: Row = [],
): readonly string[] {
  const cells = [...email, ...login, ...id].map(
    (column) => row[column]?.trim().toLowerCase() ?? '',
  );
  // Moodle’s ‘Participant 12345’ hands in a file whose name has the number alone.
  const numbers = system === 'moodle' ? cells.map((cell) => /\s(\d+)$/.exec(cell)?.[1] ?? '') : [];
  return [...new Set([...cells, ...numbers].filter((cell) => cell !== ''))];
}

/** 'Lovelace, Ada' is Ada Lovelace. */
const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** The lines that are alone in having a key. */
function unique(
  lines: readonly number[],
  keysOf: (line: number) => readonly string[],
): ReadonlyMap<string, number> {
  const all = lines.flatMap((line) => keysOf(line).map((key) => ({ key, line })));
  const alone = [...group(all, ({ key }) => key)].filter(
    ([key, same]) => key !== '' && same.length === 1,
  );
  return new Map(alone.map(([key, [one]]) => [key, one?.line ?? 0]));
}
