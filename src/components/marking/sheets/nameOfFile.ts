/** Who a file is of, as a learning-management system or the student called it. */
export interface NamedFile {
  readonly name: string;
  /** The number by which the system knows them, where its files say one. */
  readonly number?: string;
}

/** Moodle: Ada Lovelace_12345_assignsubmission_file_sheet.xlsx, or so a folder; Canvas: lovelaceada_123_4567_sheet.xlsx. */
const MOODLE = /^(.+?)_(\d+)_assignsubmission_file/;
/** As this page calls its own files: of nobody. */
const OWN = /^backstep-/;
const CANVAS = /^([\p{L}\p{M}]+)(?:_LATE)?_(\d+)_\d+_/u;

/** Reads the name of a file, without its ending and what a browser puts behind one that is there already. */
export function nameOfFile(file: string): NamedFile {
  const [, moodle, number] = MOODLE.exec(file) ?? [];
  if (moodle !== undefined && number !== undefined) return { name: moodle, number };
  const [, canvas, id] = CANVAS.exec(file) ?? [];
  if (canvas !== undefined && id !== undefined) return { name: canvas, number: id };
  if (OWN.test(file)) return { name: '' };
  const plain = file.replace(/\.[^.]*$/, '').replace(/\s*\(\d+\)$/, '');
  return { name: plain.replaceAll('_', ' ').trim() };
}

/** Characters of a file’s name that are said, with what is left out of a longer one in its middle. */
const MOST_SAID = 36;

export function fileSaid(file: string): string {
  const signs = [...file];
  if (signs.length <= MOST_SAID) return file;
  return [...signs.slice(0, MOST_SAID / 2), '…', ...signs.slice(1 - MOST_SAID / 2)].join('');
}
