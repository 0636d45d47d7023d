import type { HandedFile } from '../../state/handIn/handedFile';
import { readList } from './readList';
import { classMarks } from './useClassMarks';

/** Office’s files of cells, old, protected or damaged as they may be. */
const SHEET = /\.(?:xls[xmb]?|xltx?|ods)$/i;
/** How a file of parts that are packed begins: PK. */
const PACKED = [0x50, 0x4b];

/**
 * Takes what was dropped or chosen: the spreadsheets that students filled in, one a student, or a list of links. What
 * reads spreadsheets is loaded with the first. The files stay in the browser.
 */
export async function readFiles(files: readonly File[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  if (files.length === 1 && !(await isSheet(first))) return readList(first);
  classMarks.reading(0, files.length);
  let readSheet: (file: File) => Promise<HandedFile>;
  try {
    ({ readSheet } = await import('./sheets/readSheet'));
  } catch {
    return classMarks.notLoaded();
  }
  const read: HandedFile[] = [];
  for (const file of files) {
    read.push(await readSheet(file));
    classMarks.reading(read.length, files.length);
  }
  return classMarks.addFiles(read);
}

async function isSheet(file: File): Promise<boolean> {
  if (SHEET.test(file.name)) return true;
  try {
    const start = new Uint8Array(await file.slice(0, PACKED.length).arrayBuffer());
    return PACKED.every((byte, at) => start[at] === byte);
  } catch {
    // A folder, or a file that has gone: who reads it says so.
    return false;
  }
}
