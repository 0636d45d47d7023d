import type { PasteItem } from './pasteItems';

/** A number in its place, from and to in the plain text. */
export interface Cell {
  readonly value: number;
  readonly from: number;
  readonly to: number;

  readonly written: string;
  /** Whether only a comma stands between it and the one before. */
  readonly isSplit: boolean;
}

/** What is said of a name: one number, several, or several rows of them. */
export interface PastedValue {
  readonly rows: readonly (readonly Cell[])[];
  readonly form: 'number' | 'list' | 'matrix';
  /** Whether it stands in square brackets or braces: a list, if it is of one. */
  readonly isList?: boolean;
  /** Whether there are brackets in it: even a single row is one of a matrix. */
  readonly isNested?: boolean;
  readonly from: number;
  readonly to: number;
  /** The index of the item behind it. */
  readonly end: number;
}

type Items = readonly PasteItem[];

const OPENING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };
/** Between the numbers of a row of a table, where it has no names. */
const IN_ROW = /^[,;&()[\]{}→=:]$/;

export const isSign = (item: PasteItem | undefined, pattern: RegExp): boolean =>
  item?.kind === 'sign' && pattern.test(item.sign);

const cellOf = (item: PasteItem & { readonly kind: 'number' }): Cell => ({
  value: item.value,
  from: item.from,
  to: item.to,
  written: item.written,
  isSplit: item.isSplit,
});

/** The numbers of a line that has nothing else but what stands between them, and where it ends. */
export function numericLine(
  items: Items,
  at: number,
): { readonly cells: readonly Cell[]; readonly end: number } | undefined {
  const cells: Cell[] = [];
  let i = at;
  for (; i < items.length && items[i]?.kind !== 'line'; i++) {
    const item = items[i];
    if (item?.kind === 'number') cells.push(cellOf(item));
    else if (item?.kind !== 'tab' && !isSign(item, IN_ROW)) return undefined;
  }
  if (cells.length === 0 || isSign(items[at], /^[=:]$/)) return undefined;
  // What takes more than one line is a matrix with brackets.
  const depth = items.slice(at, i).reduce((sum, item) => sum + depthOf(item), 0);
  return depth === 0 ? { cells, end: i } : undefined;
}

const depthOf = (item: PasteItem): number =>
  isSign(item, /^[[({]$/) ? 1 : isSign(item, /^[\])}]$/) ? -1 : 0;

/** Reads the value that begins at an item; undefined where there is none. `isWide`: it may go on in the next lines. */
export function valueAt(items: Items, at: number, isWide: boolean): PastedValue | undefined {
  const start = behindCall(items, at);
  const first = items[start];
  if (first?.kind === 'sign' && OPENING[first.sign] !== undefined) {
    const group = groupAt(items, start);
    if (group === undefined) return undefined;
    let end = group.end;
    // array([…]): its own bracket, with what else the call says.
    if (start > at) end = behindBracket(items, group.end);
    const to = items[group.end - 1]?.to ?? first.to;
    const value = turned(items, valueFrom(group.rows, first.from, to, end));
    const inner = group.isNested ? { isNested: true } : {};
    return first.sign === '(' ? { ...value, ...inner } : { ...value, isList: true, ...inner };
  }
  if (first?.kind !== 'number') return undefined;
  // float64(0.5): what else the call says is no number of it.
  if (start > at)
    return valueFrom([[cellOf(first)]], first.from, first.to, behindBracket(items, start + 1));
  return bareAt(items, start, isWide);
}

/** Past what closes a call, if it does soon. */
function behindBracket(items: Items, at: number): number {
  let end = at;
  while (end < items.length && end < at + 12 && items[end]?.kind !== 'line') {
    if (isSign(items[end], /^\)$/)) return end + 1;
    end++;
  }
  return at;
}

/** Past 'np.array(' and the like, where a bracket or a number follows it. */
function behindCall(items: Items, at: number): number {
  let i = at;
  while (i < at + 6 && /^(?:unknown|term|name)$/.test(items[i]?.kind ?? '')) {
    i++;
    if (isSign(items[i], /^\.$/)) i++;
    else break;
  }
  const inner = items[i + 1];
  const isCall = isSign(inner, /^[[({]$/) || inner?.kind === 'number';
  return i > at && isSign(items[i], /^\($/) && isCall ? i + 1 : at;
}

type Rows = readonly (readonly Cell[])[];

function valueFrom(rows: Rows, from: number, to: number, end: number): PastedValue {
  const isOne = rows.length === 1;
  const form = !isOne ? 'matrix' : rows[0]?.length === 1 ? 'number' : 'list';
  return { rows, form, from, to, end };
}

/** With rows and columns changed over, where a T or a ' behind it says so. */
function turned(items: Items, value: PastedValue): PastedValue {
  const { end } = value;
  const isMarked =
    (items[end]?.kind === 'sign' && isSign(items[end], /^'$/) && 1) ||
    (isSign(items[end], /^[.^]$/) && isLetterT(items[end + 1]) && 2);
  if (!isMarked) return value;
  const width = Math.max(...value.rows.map((row) => row.length));
  const rows = Array.from({ length: width }, (_, j) => value.rows.flatMap((row) => row[j] ?? []));
  return valueFrom(rows, value.from, items[end + isMarked - 1]?.to ?? value.to, end + isMarked);
}

const isLetterT = (item: PasteItem | undefined): boolean =>
  item !== undefined && 'name' in item && item.name?.written.toLowerCase() === 't';

/** Deeper, and longer, than any matrix that is worked by hand. */
const MOST_NESTED = 4;
const MOST_ITEMS = 400;

/** What stands in brackets, row by row; undefined where it is not all numbers. */
function groupAt(
  items: Items,
  at: number,
  depth = 0,
): { readonly rows: Rows; readonly end: number; readonly isNested: boolean } | undefined {
  const opening = items[at];
  const closing = opening?.kind === 'sign' ? OPENING[opening.sign] : undefined;
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let isNested = false;
  const endRow = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const last = depth > MOST_NESTED ? at : Math.min(items.length, at + MOST_ITEMS);
  for (let i = at + 1; i < last; i++) {
    const item = items[i];
    if (item?.kind === 'number') row.push(cellOf(item));
    else if (item?.kind === 'line') {
      if (!isNested) endRow();
    } else if (item?.kind === 'sign') {
      if (item.sign === closing) {
        endRow();
        return rows.length === 0
          ? undefined
          : { rows: isNested ? rows : joinedRows(items, at, i, rows), end: i + 1, isNested };
      }
      if (item.sign === ';') endRow();
      else if (OPENING[item.sign] !== undefined) {
        const inner = groupAt(items, i, depth + 1);
        if (inner === undefined) return undefined;
        isNested = true;
        endRow();
        rows.push(...inner.rows.map((one) => [...one]));
        i = inner.end - 1;
      } else if (!/^[,&]$/.test(item.sign)) return undefined;
    } else if (item?.kind !== 'tab') return undefined;
  }
  return undefined;
}

/** A list that is broken into lines behind its commas is one row. */
function joinedRows(items: Items, at: number, end: number, rows: Cell[][]): Rows {
  const isBroken = items
    .slice(at, end)
    .every(
      (item, k, all) =>
        item.kind !== 'line' || isSign(all[k - 1], /^[,[({]$/) || k === all.length - 1,
    );
  const hasRows = items.slice(at, end).some((item) => isSign(item, /^;$/));
  return isBroken && !hasRows ? [rows.flat()] : rows;
}

/** Numbers without brackets: '0.05 and 0.10', '0.15 0.20; 0.25 0.30', or lines of them. */
function bareAt(items: Items, at: number, isWide: boolean): PastedValue {
  const rows: Cell[][] = [[]];
  let i = at;
  let to = at;
  const isCount = (k: number): boolean => {
    const next = items[k];
    return (
      next?.kind === 'term' &&
      ['input', 'output', 'hidden', 'layer', 'neuron'].some((term) => next.terms.has(term))
    );
  };
  for (;;) {
    const item = items[i];
    if (item?.kind !== 'number') break;
    rows.at(-1)?.push(cellOf(item));
    to = i;
    i++;
    const joint = items[i];
    const next = isJoining(joint) ? i + 1 : i;
    const isNew = isSign(joint, /^;$/) && items[i + 1]?.kind === 'number';
    if (isNew) {
      rows.push([]);
      i++;
    } else if (items[next]?.kind === 'number' && !isCount(next + 1)) i = next;
    else if (
      joint?.kind === 'sign' &&
      joint.sign === ',' &&
      items[i + 1]?.kind === 'term' &&
      isJoining(items[i + 1]) &&
      items[i + 2]?.kind === 'number'
    )
      i += 2;
    else break;
  }
  const firstLength = rows[0]?.length ?? 0;
  if (isWide && firstLength > 0) {
    // The lines that go on are as long as the first.
    while (items[i]?.kind === 'line' || isSign(items[i], /^;$/)) {
      let next = i;
      while (items[next]?.kind === 'line' || isSign(items[next], /^;$/)) next++;
      const line = numericLine(items, next);
      if (line === undefined || line.cells.length !== firstLength) break;
      rows.push([...line.cells]);
      i = line.end;
      to = i - 1;
    }
  }
  const isColumn = rows.length > 1 && rows.every((row) => row.length === 1);
  const all = isColumn ? [rows.flat()] : rows;
  const from = items[at]?.from ?? 0;
  return turned(items, valueFrom(all, from, items[to]?.to ?? from, i));
}

/** A comma, or a word for 'and'. */
const isJoining = (item: PasteItem | undefined): boolean =>
  isSign(item, /^[,&]$/) ||
  (item?.kind === 'term' && item.terms.has('and')) ||
  item?.kind === 'tab';
