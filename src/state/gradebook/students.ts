import { group } from 'd3';
import type { ClassRow } from '../handIn/classList';
import { NO_ROW } from './joinList';
import { cellOf, identityOf, type ReadList } from './listColumns';

/** A link of a list with what is known of it, once it has been looked at. */
export interface HandedIn extends ClassRow {
  /** Its place among all links of the list. */
  readonly index: number;
  /** Whether it could be marked. */
  readonly isMarked: boolean;
}

export interface Students {
  /** For each link that does not count, the one of the same student that does, both by index. */
  readonly replacedBy: ReadonlyMap<number, number>;
  /** What tells those apart who have the name of another student: of each link, by index. */
  readonly tellApart: ReadonlyMap<number, string>;
}

/**
 * Who of a list is who: a student who handed in several times is counted once, by the latest that could be marked.
 * A student is known by what the list has for that, an e-mail address, an id or a login; in a list with times, which
 * is one of things handed in, by the name; else by the row.
 */
export function studentsOf(links: readonly HandedIn[], list: ReadList): Students {
  // Of several links in a row the last says whose work it is.
  const last = new Map(links.map((link) => [link.row, link.link ?? '']));
  const groups = group(links, (link) => keyOf(link, list, last.get(link.row) ?? ''));
  const replacedBy = new Map<number, number>();
  const counting: HandedIn[] = [];
  for (const group of groups.values()) {
    const latest = latestOf(group, list);
    counting.push(latest);
    for (const { index } of group) if (index !== latest.index) replacedBy.set(index, latest.index);
  }
  return { replacedBy, tellApart: namesakes(counting, list) };
}

const rowOf = ({ row }: HandedIn, { table }: ReadList): readonly string[] => table[row - 1] ?? [];

/** Two rows of the same key are of the same student. */
function keyOf(link: HandedIn, list: ReadList, work: string): string {
  if (link.row === NO_ROW) return `index ${link.index}`;
  const row = rowOf(link, list);
  const identity = identityOf(list, row);
  if (identity !== '') return `id ${identity}`;
  const name = link.name.normalize('NFC').toLowerCase();
  if (name === '') return `row ${link.row}`;
  if (cellOf(row, list.columns.time) !== '') return `name ${name}`;
  // The very same work under the same name is no second student's.
  return work === '' ? `row ${link.row}` : `link ${name} ${work}`;
}

/** The latest of those that could be marked: by the list's times where they can be compared, else the last in the list. */
function latestOf(group: readonly HandedIn[], list: ReadList): HandedIn {
  const marked = group.filter(({ isMarked }) => isMarked);
  const all = marked.length > 0 ? marked : group;
  const times = all.map((link) => timeOf(cellOf(rowOf(link, list), list.columns.time)));
  const isTimed = times.every((time) => time !== undefined);
  const latest = all.reduce(
    (best, _, i) => (isTimed && (times[i] ?? 0) < (times[best] ?? 0) ? best : i),
    0,
  );
  return all[latest] as HandedIn;
}

/** A time that reads the same in every country: '2026-11-30 11:05' or '2026/11/30 11:05:00'; else undefined. */
function timeOf(text: string): number | undefined {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(
    text,
  );
  if (found === null) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** For who shares a name, what the list has beside it, or else the row. */
function namesakes(counting: readonly HandedIn[], list: ReadList): ReadonlyMap<number, string> {
  const byName = group(
    counting.filter(({ name }) => name !== ''),
    ({ name }) => name.normalize('NFC').toLowerCase(),
  );
  const told = new Map<number, string>();
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    for (const link of same) told.set(link.index, identityOf(list, rowOf(link, list)));
  }
  return told;
}
