import type { QuantityId } from '../../engine';

/** Letters and then a number, as in A1: up to three letters are a cell in most spreadsheets, more in some. */
const CELL = /^[A-Za-z]+\d+$/;

/**
 * The defined name of a quantity’s cell: its id with one _ for each run of signs that a name may not have, and none at
 * its end; then one more where that would read as a cell. d(error.total)/d(w.o1.h1) is d_error.total_d_w.o1.h1, and
 * x1 is x1_. docs/formats.md
 */
export const cellName = (id: QuantityId): string => asName(id);

function asName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9.]+/g, '_').replace(/_$/, '');
  return CELL.test(name) ? `${name}_` : name;
}

/** A sheet’s name as formulas have it: in apostrophes, where it is not one word. */
export const sheetRef = (name: string): string =>
  /^\p{L}[\p{L}\d_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** As many characters as a sheet’s name may have, and what may not be in it. Source: Excel’s specifications. */
const MOST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** What a sheet is called after a text, by a name that none of the others has, whatever the case of its letters. */
export function sheetName(text: string, taken: ReadonlySet<string>): string {
  const plain = text.replace(FORBIDDEN, ',').replace(/^'+|'+$/g, '');
  for (let count = 1; ; count += 1) {
    const tail = count > 1 ? ` ${count}` : (/ \d+$/.exec(plain)?.[0] ?? '');
    const own = count > 1 ? plain + tail : plain;
    const name =
      own.length <= MOST ? own : `${own.slice(0, MOST - 1 - tail.length).trimEnd()}…${tail}`;
    if (![...taken].some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}
