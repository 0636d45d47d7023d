import { type QuantityId, readNumber } from '../../engine';
import type { FindQuantity } from './quantityNames';
import { type Entry, splitLine } from './splitLine';

/** A figure that a person wrote for a quantity. */
export interface WrittenFigure {
  readonly id: QuantityId;
  /** As it was written, with every digit. */
  readonly figure: string;
}

/** Why a line was not read. */
export type UnreadReason =
  | 'noFigure'
  | 'unknownName'
  | 'badFigure'
  | 'ambiguous'
  | 'given'
  | 'tooLong';

/** A line that was not read: it is shown, and nothing is made of it. */
export interface UnreadLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly reason: UnreadReason;
}

export interface FiguresRead {
  readonly figures: readonly WrittenFigure[];
  readonly unread: readonly UnreadLine[];
}

/** More than a whole update fills many times over: the paste of something else. */
export const MAX_PASTED = 50_000;
const MAX_LINE = 300;

/**
 * Reads lines such as 'net h1 = 0.3775', 'out_h1: 0,5932', 'w5+ 0.3589' and 'dE/dw5 = .0821', and tables with
 * tabs, commas, semicolons or bars. A line that can be read in two ways, or in none, is handed back as it is.
 */
export function readFigures(
  text: string,
  find: FindQuantity,
  givens: ReadonlySet<QuantityId>,
): FiguresRead {
  const figures: WrittenFigure[] = [];
  const unread: UnreadLine[] = [];
  text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((whole, i) => {
    if (whole.trim() === '') return;
    if (whole.length > MAX_LINE) {
      unread.push({ line: i + 1, text: `${whole.slice(0, MAX_LINE)}…`, reason: 'tooLong' });
      return;
    }
    for (const entry of splitLine(whole)) {
      const read = readEntry(entry, find);
      if (typeof read === 'string') unread.push({ line: i + 1, text: entry.text, reason: read });
      else if (givens.has(read.id)) unread.push({ line: i + 1, text: entry.text, reason: 'given' });
      else figures.push(read);
    }
  });
  return { figures, unread };
}

function readEntry({ splits }: Entry, find: FindQuantity): WrittenFigure | UnreadReason {
  const readable = splits.filter(({ figure }) => readNumber(figure).ok);
  const named = splits.flatMap((split) => {
    const id = find(split.name);
    return id === undefined ? [] : [{ ...split, id }];
  });
  const read = named.filter((split) => readable.some(({ figure }) => figure === split.figure));
  const [first] = read;
  if (first === undefined) {
    if (readable.length === 0) return named.length === 0 ? 'noFigure' : 'badFigure';
    return named.length === 0 ? 'unknownName' : 'badFigure';
  }
  const { id, figure } = first;
  const isOne = read.every((one) => one.id === id && one.figure === figure && !one.isUnclear);
  return isOne ? { id, figure } : 'ambiguous';
}
