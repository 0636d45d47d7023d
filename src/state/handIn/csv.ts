import { dsvFormat } from 'd3';

/** What separates the cells of a line. */
const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  /** How many more rows there are than were asked for. */
  readonly leftOut: number;
}

/** As many lines as tell how the others are separated. */
const SAMPLE = 20;

/** A text as a table; rows beyond `most` are counted, not kept. A cell in quotes may hold anything, as in RFC 4180. */
export function readTable(text: string, most: number): Table {
  const plain = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(plain);
  const rows: string[][] = [];
  let leftOut = 0;
  dsvFormat(delimiter).parseRows(plain, (row) => {
    if (row.every((cell) => cell.trim() === '')) return null;
    if (rows.length < most) rows.push(row);
    else leftOut += 1;
    return null;
  });
  return { rows, delimiter, leftOut };
}

/** The character that separates the first lines most often. A link itself holds none of them, if it is ours. */
function delimiterOf(text: string): Delimiter {
  const lines = text.slice(0, 100_000).split(/[\r\n]+/, SAMPLE);
  const sample = lines.map((line) => line.replace(/"[^"]*"/g, '').replace(/#\S*/, '')).join('\n');
  const whole = lines.join('\n');
  const counted = (from: string) =>
    DELIMITERS.map((delimiter) => ({ delimiter, count: from.split(delimiter).length - 1 }));
  const most = (from: string) => counted(from).reduce((a, b) => (b.count > a.count ? b : a));
  const found = most(sample);
  return found.count > 0 ? found.delimiter : most(whole).delimiter;
}

/**
 * A table as a file that a spreadsheet opens: with a mark of its encoding (Excel takes it for another one
 * otherwise), every cell in quotes, and no cell that a spreadsheet would run as a formula.
 * @param decimal what numbers have before their decimals
 */
export function writeTable(
  rows: readonly (readonly (string | number)[])[],
  delimiter: Delimiter,
  decimal: '.' | ',' = '.',
): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, decimal)).join(delimiter));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A number is no formula, whatever it starts with. */
const written = (cell: string | number, decimal: string): string =>
  quoted(
    typeof cell === 'number' && Number.isFinite(cell)
      ? String(cell).replace('.', decimal)
      : guarded(String(cell)),
  );

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * Before what a spreadsheet takes for the start of a formula, also in its full-width form: at the start of a
 * cell, and behind what a spreadsheet with other settings takes for the end of one.
 */
const FORMULA = /(^|[,;\t\r\n|])(["'\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * A cell with an apostrophe before whatever could start a formula: in a spreadsheet it is then text. Source:
 * OWASP, CSV Injection.
 */
export function guarded(text: string): string {
  return text.replace(FORMULA, "$1$2'").replace(/^(?=[\t\r])/, "'");
}

/** The text of a file: UTF-8, or what spreadsheets write instead of it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
