import { type GeneralTrace, type MarkOptions, markWork, type QuantityId } from '../../../engine';
import { findExample } from '../../../examples';
import { cellName, HANDED_CELLS } from '../../../notation/sheet';
import { addressName, readWork, type StudentWork, type WorkComplaint } from '../../../state';
import type { FileComplaint } from '../../../state/handIn/fileComplaint';
import { withFigures } from '../../../state/handIn/filledWork';
import type { HandedFile } from '../../../state/handIn/handedFile';
import { isCutOff, splitParts } from '../../../state/handIn/workParts';
import { cleanName } from '../../../state/handIn/workRead';
import { traceInForm } from '../../../state/handIn/workTrace';
import { type CellNote, type FigureInCell, figureInCell, withZeros } from './figureInCell';
import { fileSaid, nameOfFile } from './nameOfFile';
import { cellAt, cellNamed, listedIds, type OpenedBook, type SheetCell } from './openedSheet';

/** A work as a cell has it, without figures. */
const WORK = /^[\w-]+~sum:/;
/** Where it is looked for, where its name is gone: as many rows and columns from the corner. */
const CORNER = 12;
/** As many cells as are named. */
const MOST_NAMED = 5;

const KINDS = {
  copied: 'fileCopied',
  unworked: 'fileUnworked',
  date: 'fileDate',
  worked: 'fileWorked',
  linked: 'fileLinked',
} as const satisfies Readonly<Record<CellNote, FileComplaint['kind']>>;
type CellsComplaint = Extract<FileComplaint, { readonly cells: readonly string[] }>['kind'];

/** Reads a workbook that was filled in: whose it is, and the figures in its cells as a link would say them. */
export function handedSheet(book: OpenedBook, called: string, time: string): HandedFile {
  const file = fileSaid(called);
  const said = (of: keyof typeof HANDED_CELLS): string =>
    cleanName(String(cellNamed(book, HANDED_CELLS[of].cellName)?.value ?? '')).name;
  const { name: theirs, number = '' } = nameOfFile(called);
  const name = said('name') || cleanName(theirs).name;
  const base = { file: called, name, code: said('code') || number, time };
  const written = workIn(book);
  if (written === undefined) {
    const kind = listedIds(book) === undefined ? 'fileOther' : 'fileLive';
    return { ...base, complaints: [{ kind, file }] };
  }
  const { work: sheet, complaints } = readWork(written, '', true);
  if (isCutOff(written) || sheet === undefined) {
    return { ...base, complaints: [{ kind: 'fileChanged', file }, ...complaints] };
  }
  const trace = traceInForm(sheet.problem, sheet.form);
  const { figures, ...notes } = figuresIn(book, sheet, trace);
  const own = cellComplaints(file, { ...notes, given: changedGivens(book, sheet, trace) });
  if (figures.size === 0) {
    return { ...base, complaints: [{ kind: 'fileEmpty', file }, ...own, ...complaints] };
  }
  const texts = asMeant(figures, sheet, trace);
  return {
    ...base,
    work: withFigures(written, sheet.example, texts),
    complaints: [...own, ...complaints],
  };
}

/** What the workbook says that it is work on. */
function workIn(book: OpenedBook): string | undefined {
  const named = cellNamed(book, HANDED_CELLS.work.cellName)?.value;
  const corner = book.sheets.flatMap((sheet) =>
    Array.from(
      { length: CORNER * CORNER },
      (_, at) => sheet.cell(Math.floor(at / CORNER), at % CORNER).value,
    ),
  );
  return [named, ...corner].find(
    (value): value is string =>
      typeof value === 'string' &&
      WORK.test(value) &&
      findExample(splitParts(value).head) !== undefined,
  );
}

/** The cell of a quantity: by its name, wherever it has been moved to, or where the list of ids has it. */
function cellOfQuantity(book: OpenedBook): (id: QuantityId) => SheetCell | undefined | 'none' {
  const listed = new Map((listedIds(book) ?? []).map(([id, , cell]) => [id, cell]));
  return (id) => {
    const reference = book.names.get(cellName(id).toLowerCase()) ?? listed.get(id);
    // Not every workbook has the whole update.
    return reference === undefined ? 'none' : cellAt(book, reference);
  };
}

interface Figures {
  readonly figures: ReadonlyMap<QuantityId, FigureInCell>;
  readonly notes: ReadonlyMap<CellNote, readonly string[]>;
  /** What is asked for, and has no cell any more. */
  readonly gone: readonly string[];
}

function figuresIn(book: OpenedBook, sheet: StudentWork, trace: GeneralTrace): Figures {
  const cellOf = cellOfQuantity(book);
  const asks = new Set(sheet.asks);
  const figures = new Map<QuantityId, FigureInCell>();
  const notes = new Map<CellNote, string[]>();
  const gone: string[] = [];
  for (const { id } of trace.structure.definitions.values()) {
    // What is taken from the steps before, or is a factor alone, practice does not ask for.
    if (!asks.has(id)) continue;
    const cell = cellOf(id);
    if (cell === undefined || cell === 'none') {
      gone.push(addressName(id, sheet.example));
      continue;
    }
    const figure = figureInCell(cell);
    if (figure.note) notes.set(figure.note, [...(notes.get(figure.note) ?? []), cell.at]);
    if (figure.text !== '') figures.set(id, figure);
  }
  return { figures, notes, gone };
}

/** Givens whose cells hold another number than the sheet was made with. */
function changedGivens(book: OpenedBook, { example }: StudentWork, trace: GeneralTrace): string[] {
  const cellOf = cellOfQuantity(book);
  return [...trace.quantities.values()].flatMap(({ id, kind, value }) => {
    if (kind !== 'given') return [];
    const cell = cellOf(id);
    const found = cell === undefined || cell === 'none' ? undefined : cell.value;
    const isOther = typeof found === 'number' && Math.abs(found - value) > 1e-12 * Math.abs(value);
    return isOther ? [`${addressName(id, example)} = ${found}`] : [];
  });
}

function cellComplaints(
  file: string,
  { notes, gone, given }: Omit<Figures, 'figures'> & { readonly given: readonly string[] },
): WorkComplaint[] {
  const of = (kind: CellsComplaint, cells: readonly string[] = []): WorkComplaint[] => {
    const named = cells.slice(0, MOST_NAMED);
    return cells.length === 0 ? [] : [{ kind, file, count: cells.length, cells: named }];
  };
  const found = Object.entries(KINDS) as [CellNote, CellsComplaint][];
  return [
    ...of('fileNoCell', gone),
    ...of('fileGiven', given),
    ...found.flatMap(([note, kind]) => of(kind, notes.get(note))),
  ];
}

/** Figures as they may have been meant, and those that count so. */
interface Reading {
  readonly texts: ReadonlyMap<QuantityId, string>;
  readonly counting: ReadonlySet<QuantityId>;
}

/** How many digits more than are asked for a figure may have had, where those before its zeros do not say. */
const MOST_MORE = 2;
/** As many readings of single figures are tried: each is the marking of a sheet. */
const MOST_TRIED = 60;

/**
 * The figures as they were meant: a cell keeps 0.590 as 0.59. A number that counts with zeros behind it, as many as are
 * asked for, has them; more of them, where more figures of the sheet count by that. First all are read with as many as
 * each other, then one after the other.
 */
function asMeant(
  figures: ReadonlyMap<QuantityId, FigureInCell>,
  { asked }: StudentWork,
  trace: GeneralTrace,
): ReadonlyMap<QuantityId, string> {
  const read = (texts: ReadonlyMap<QuantityId, string>): Reading => ({
    texts,
    counting: countingIn(trace, texts, asked),
  });
  const asKept = new Map([...figures].map(([id, { text }]) => [id, text]));
  let best = read(asKept);
  const takeBetter = (...readings: readonly Reading[]): void => {
    for (const next of readings) if (next.counting.size > best.counting.size) best = next;
  };
  const longer = Array.from({ length: MOST_MORE + 1 }, (_, more) =>
    longerBy(figures, asked, more),
  ).filter(({ size }) => size > 0);
  for (const texts of longer) {
    if (best.counting.size === figures.size) break;
    const all = read(new Map([...best.texts, ...texts]));
    const those = [...texts].filter(([id]) => all.counting.has(id));
    takeBetter(read(new Map([...best.texts, ...those])), all);
  }
  const single = [asKept, ...longer].flatMap((texts) => [...texts]);
  let tried = 0;
  for (const [id, text] of single) {
    // All of it counts: nothing is short for its zeros.
    if (best.counting.size === figures.size || tried === MOST_TRIED) break;
    if (best.texts.get(id) === text) continue;
    takeBetter(read(new Map(best.texts).set(id, text)));
    tried += 1;
  }
  return best.texts;
}

/** The numbers that have zeros behind them where they had so many digits more than are asked for. */
const longerBy = (
  figures: ReadonlyMap<QuantityId, FigureInCell>,
  { digits = 3, places }: MarkOptions,
  more: number,
): ReadonlyMap<QuantityId, string> =>
  new Map(
    [...figures].flatMap(([id, { text, isNumber }]) => {
      const to = places === undefined ? { digits: digits + more } : { places: places + more };
      const longer = isNumber ? withZeros(text, to) : undefined;
      return longer === undefined ? [] : [[id, longer] as const];
    }),
  );

/** The figures that are right or follow. */
const countingIn = (
  trace: GeneralTrace,
  figures: ReadonlyMap<QuantityId, string>,
  asked: MarkOptions,
): ReadonlySet<QuantityId> =>
  new Set(
    [...markWork(trace, figures, asked)].flatMap(([id, { verdict }]) =>
      verdict === 'right' || verdict === 'follows' ? [id] : [],
    ),
  );
