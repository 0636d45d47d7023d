import { readXlsx } from 'hucre/xlsx';
import type { FileComplaint } from '../../../state/handIn/fileComplaint';
import type { HandedFile } from '../../../state/handIn/handedFile';
import { cleanName } from '../../../state/handIn/workRead';
import { handedSheet } from './handedSheet';
import { fileSaid, nameOfFile } from './nameOfFile';
import type { OpenedBook, OpenedSheet } from './openedSheet';
import { MOST_UNPACKED, type NotOpened, whyNotOpened } from './zipContents';

/** Bytes of a file: many times those of the largest sheet that is made here. */
export const MOST_PACKED = 10_000_000;
/** The part of a sheet that is looked at. */
const RANGE = 'A1:AZ20000';
const MEGABYTE = 1_000_000;

type Book = Awaited<ReturnType<typeof readXlsx>>;

/** Reads a file that was filled in. Nothing in it is run, and nothing that it refers to is fetched. */
export async function readSheet(file: File): Promise<HandedFile> {
  const time = timeText(new Date(file.lastModified));
  const said = fileSaid(file.name);
  const refused = (complaint: FileComplaint): HandedFile => {
    const { name, number = '' } = nameOfFile(file.name);
    return {
      ...{ file: file.name, name: cleanName(name).name, code: number, time },
      complaints: [complaint],
    };
  };
  if (file.size > MOST_PACKED) {
    return refused({ kind: 'fileTooLarge', file: said, most: MOST_PACKED / MEGABYTE });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that has gone.
    return refused({ kind: 'fileUnreadable', file: said });
  }
  const why = whyNotOpened(bytes);
  if (why !== undefined) return refused(complaintOf(why, said));
  let book: Book;
  try {
    book = await readXlsx(bytes, { range: RANGE });
  } catch {
    // An archive that is no workbook, or a damaged one.
    return refused({ kind: 'fileNotSheet', file: said });
  }
  const saved = book.properties?.modified;
  return handedSheet(openedBook(book), file.name, saved ? timeText(saved) : time);
}

function complaintOf(why: NotOpened, file: string): FileComplaint {
  if (why === 'unpacks') return { kind: 'fileUnpacks', file, most: MOST_UNPACKED / MEGABYTE };
  return { kind: why === 'locked' ? 'fileLocked' : 'fileNotSheet', file };
}

/** A moment as it is compared: 2026-11-30 11:05:12; empty where it is none. */
const timeText = (at: Date): string =>
  Number.isFinite(at.getTime()) ? at.toISOString().slice(0, 19).replace('T', ' ') : '';

function openedBook({ sheets, namedRanges = [] }: Book): OpenedBook {
  // A name of one sheet alone, as of a copy of it, is not that of the workbook.
  const whole = namedRanges.filter(({ scope }) => scope === undefined);
  return {
    sheets: sheets.map(openedSheet),
    names: new Map(whole.map(({ name, range }) => [name.toLowerCase(), range])),
  };
}

const openedSheet = ({ name, rows, cells }: Book['sheets'][number]): OpenedSheet => ({
  name,
  rowCount: rows.length,
  cell: (row, column) => {
    const { formula, type } = cells?.get(`${row},${column}`) ?? {};
    return {
      value: rows[row]?.[column] ?? null,
      ...(formula !== undefined && { formula }),
      ...(type === 'error' && { isError: true }),
    };
  },
});
