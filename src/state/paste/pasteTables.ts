import type { PasteItem } from './pasteItems';
import type { PastedName } from './pasteNames';
import { type Cell, isSign, numericLine } from './pasteValues';

/** What stands in the head of a column, or before a row. */
export interface TableLabel {
  readonly name?: PastedName;
  readonly terms: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

/** Rows of numbers, with what is said above the columns and before the rows. */
export interface PastedTable {
  /** As many as columns; none where nothing stands above them. */
  readonly heads: readonly TableLabel[];
  readonly rows: readonly { readonly label?: TableLabel; readonly cells: readonly Cell[] }[];
  readonly from: number;
  readonly to: number;
  /** The index of the item behind it. */
  readonly end: number;
}

type Items = readonly PasteItem[];

const endOfLine = (items: Items, at: number): number => {
  let i = at;
  while (i < items.length && items[i]?.kind !== 'line') i++;
  return i;
};

/** Past empty lines, and those that are drawn between a head and its rows. */
function nextLine(items: Items, at: number): number {
  let i = at;
  while (i < items.length) {
    const end = endOfLine(items, i);
    const isDrawn = items
      .slice(i, end)
      .every((item) => item.kind === 'tab' || isSign(item, /^[-:+=─┼|]$/));
    if (!isDrawn || end >= items.length) return i;
    i = end + 1;
  }
  return i;
}

/** The table that begins in the line at an item; undefined where there is none. */
export function tableAt(items: Items, at: number): PastedTable | undefined {
  const plain = rowsAt(items, at, undefined);
  if (plain) {
    const isTable = plain.rows.length > 1 || (plain.rows[0]?.cells.length ?? 0) > 1;
    return isTable ? { heads: [], ...plain } : undefined;
  }
  const heads = headsAt(items, at);
  if (heads === undefined) return undefined;
  const below = nextLine(items, endOfLine(items, at) + 1);
  if (below <= at) return undefined;
  const rows = rowsAt(items, below, heads.length);
  if (rows === undefined) return undefined;
  const width = rows.rows[0]?.cells.length ?? 0;
  const isLabelled = rows.rows[0]?.label !== undefined;
  // An empty or a named corner stands above the labels.
  const own = heads.length === width + 1 && isLabelled ? heads.slice(1) : heads;
  if (own.length !== width) return undefined;
  return { ...rows, heads: own, from: heads[0]?.from ?? rows.from };
}

/** The labels of a line that has no number: two or more, one a cell. */
function headsAt(items: Items, at: number): readonly TableLabel[] | undefined {
  const end = endOfLine(items, at);
  const line = items.slice(at, end);
  const isApart = line.some(({ kind }) => kind === 'tab');
  const labels: TableLabel[] = [];
  let isNew = true;
  for (const item of line) {
    if (item.kind === 'tab' || isSign(item, /^[,;→]$/)) isNew = true;
    else if (item.kind === 'name' || item.kind === 'term' || item.kind === 'unknown') {
      const label = labelOf(item);
      const last = labels.at(-1);
      if (isNew || !isApart || last === undefined) labels.push(label);
      else labels[labels.length - 1] = joined(last, label);
      isNew = false;
    } else return undefined;
  }
  return labels.length > 1 ? labels : undefined;
}

const labelOf = (item: PasteItem): TableLabel => ({
  ...('name' in item && item.name ? { name: item.name } : {}),
  terms: item.kind === 'term' ? item.terms : new Set(),
  from: item.from,
  to: item.to,
});

const joined = (a: TableLabel, b: TableLabel): TableLabel => ({
  ...((b.name ?? a.name) ? ({ name: b.name ?? a.name } as { name: PastedName }) : {}),
  terms: new Set([...a.terms, ...b.terms]),
  from: a.from,
  to: b.to,
});

type Rows = Pick<PastedTable, 'rows' | 'from' | 'to' | 'end'>;

/** Lines of numbers that are as long as the first; each may have a label, where there are heads. */
function rowsAt(items: Items, at: number, heads: number | undefined): Rows | undefined {
  const rows: { label?: TableLabel; cells: readonly Cell[] }[] = [];
  let i = at;
  let end = at;
  while (i < items.length) {
    const line = rowAt(items, i, heads !== undefined);
    const first = rows[0];
    if (line === undefined || (first && line.cells.length !== first.cells.length)) break;
    const { end: behind, ...row } = line;
    rows.push(row);
    end = behind;
    const next = nextLine(items, behind + 1);
    if (next <= i) break;
    i = next;
  }
  const cells = rows.flatMap((row) => row.cells);
  const [first] = cells;
  if (first === undefined) return undefined;
  return { rows, from: rows[0]?.label?.from ?? first.from, to: cells.at(-1)?.to ?? first.to, end };
}

function rowAt(
  items: Items,
  at: number,
  mayHaveLabel: boolean,
):
  | { readonly label?: TableLabel; readonly cells: readonly Cell[]; readonly end: number }
  | undefined {
  const line = numericLine(items, at);
  if (line) return line;
  if (!mayHaveLabel) return undefined;
  let i = at;
  while (items[i]?.kind === 'tab') i++;
  let label: TableLabel | undefined;
  for (; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== 'name' && item?.kind !== 'term' && item?.kind !== 'unknown') break;
    label = label === undefined ? labelOf(item) : joined(label, labelOf(item));
  }
  if (label === undefined || isSign(items[i], /^[=:]$/)) return undefined;
  const rest = numericLine(items, i);
  return rest && { ...rest, label };
}
