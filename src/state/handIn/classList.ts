import { findWorkLinks } from './workLink';
import { cleanName } from './workRead';

/** One student's link in a class's list. */
export interface ClassRow {
  /** The row of the table that it stands in, from 1. */
  readonly row: number;
  /** As the list says it; empty where it says none. */
  readonly name: string;
  /** What stands in the list, behind the '#' where it is a link; absent where the row has none. */
  readonly link?: string;
}

/** Headings of a column that holds a whole name, and of those that hold a part of it, in lower case. */
const WHOLE =
  /^(?:(?:full |your |student(?:['’]?s)? |preferred |display )?name|student|nom complet|nom|naam|nombre|nome|namn|navn|imię i nazwisko)$/;
const PART =
  /^(?:(?:first|given|last|family) ?names?|forename|surname|vorname|nachname|prénom|nom de famille|apellidos?|voornaam|achternaam|cognome)$/;
/** Other headings that a list of links may have: a first row with one of these is no student. */
const OTHER =
  /^(?:links?|urls?|address|answers?|work|submission|response|lien|enlace|e-?mail(?: address)?|timestamp|date|id|class|group|klasse|zeitstempel|antwort)\b/;

const plain = (cell: string): string => cell.slice(0, 200).trim().toLowerCase();

/** Every link in a table, in whatever column, with the name beside it. A row without a link is kept, to be reported. */
export function readClassList(table: readonly (readonly string[])[]): readonly ClassRow[] {
  const [first] = table;
  const links = table.map((row) => row.flatMap(findWorkLinks));
  const isHeader =
    first !== undefined &&
    links[0]?.length === 0 &&
    first.some((cell) => [WHOLE, PART, OTHER].some((known) => known.test(plain(cell))));
  const columns = isHeader ? nameColumns(first) : [];
  return table.flatMap((row, i): ClassRow[] => {
    if (isHeader && i === 0) return [];
    const name = cleanName(nameIn(row, columns)).name;
    const found = links[i] ?? [];
    return found.length === 0
      ? [{ row: i + 1, name }]
      : found.map((link) => ({ row: i + 1, name, link }));
  });
}

/** The columns that make up the name, by their headings. */
function nameColumns(header: readonly string[]): readonly number[] {
  const like = (pattern: RegExp): number[] =>
    header.flatMap((cell, i) => (pattern.test(plain(cell)) ? [i] : []));
  const parts = like(PART);
  return parts.length > 1 ? parts : [...like(WHOLE), ...parts].slice(0, 1);
}

/** The name in a row: in its columns or, where no heading says which, the first cell of letters. */
function nameIn(row: readonly string[], columns: readonly number[]): string {
  if (columns.length > 0) return columns.map((column) => row[column] ?? '').join(' ');
  return (
    row.find(
      (cell) => cell.length < 200 && /\p{Letter}/u.test(cell) && !/[#@]|:\/\/|\d:\d/.test(cell),
    ) ?? ''
  );
}
