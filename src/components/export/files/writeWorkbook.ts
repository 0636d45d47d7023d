import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { MarkOptions, QuantityId } from '../../../engine';
import {
  COLUMNS,
  cellOf,
  HANDED_CELLS,
  HEAD_ROWS,
  ID_COLUMNS,
  IDS_SHEET,
  idRows,
  lastUnit,
  rightSign,
  type WorkbookRow,
  type WorkbookSheet,
} from '../../../notation/sheet';

/** The words of a workbook: the catalogue's. */
export interface WorkbookWords {
  readonly title: string;
  /** Under the title of every sheet: what can be done in it. */
  readonly lead: string;
  readonly column: (name: 'quantity' | 'formula' | 'value') => string;
  readonly isRightToLeft: boolean;
}

/** A workbook to fill in. */
export interface ToFillIn {
  readonly asked: MarkOptions;
  /** What it is work on, by which it is marked when it comes back (`workText`, without figures). */
  readonly work: string;
  /** The code by which its numbers were drawn, where there is one. */
  readonly code?: string | undefined;
  readonly label: (of: 'name' | 'code') => string;
  /** What becomes of a cell: to be filled in, worked out as what is taken from before, or neither; absent: the first. */
  readonly cell?: (id: QuantityId) => 'asked' | 'handed' | 'other';
}

type Cells = NonNullable<WriteSheet['cells']>;
type WrittenCell = Cells extends Map<string, infer C> ? C : never;

/** Whether a figure is right, beside its colour. */
const RIGHT = '✓';

const rgb = (hex: string): { rgb: string } => ({ rgb: hex });
const filled = (hex: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: rgb(hex),
});
const thin = { style: 'thin', color: rgb('B8A878') } as const;
const boxed = { top: thin, right: thin, bottom: thin, left: thin };
const FONT = { name: 'Calibri', size: 11 };
const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 14 } };
const LEAD: CellStyle = { font: { ...FONT, italic: true, color: rgb('555555') } };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: { bottom: { style: 'thin', color: rgb('444444') } },
};
const HEAD_OF_NUMBERS: CellStyle = { ...HEAD, alignment: { horizontal: 'right' } };
const INPUT: CellStyle = { fill: filled('FFF5CC'), border: boxed };
const LABEL: CellStyle = { font: { ...FONT, bold: true }, alignment: { horizontal: 'right' } };
const NAMED: CellStyle = { ...INPUT, numFmt: '@' };
const GREEN: CellStyle = {
  font: { color: rgb('0B5D1E') },
  fill: { type: 'pattern', pattern: 'solid', fgColor: rgb('C9EFCF'), bgColor: rgb('C9EFCF') },
};

const columnIndex = (letter: string): number => letter.charCodeAt(0) - 'A'.charCodeAt(0);
const LAST_COLUMN = columnIndex(COLUMNS.unit);

/**
 * The file of a workbook: givens in cells to change, everything else worked out from them. With `fill` it is one to
 * fill in: cells are empty, and turn green where what is put in is right to the digits that are asked for.
 */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  words: WorkbookWords,
  fill?: ToFillIn,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = sheets;
  const file = await writeXlsx({
    sheets: [...sheets.map((sheet) => written(sheet, words, fill)), idSheet(sheets)],
    namedRanges: [
      ...sheets.flatMap(({ name, rows }) =>
        rows.map(({ cellName, row }) => ({
          name: cellName,
          range: cellOf(name, COLUMNS.value, row),
        })),
      ),
      ...(fill === undefined || first === undefined
        ? []
        : Object.values(HANDED_CELLS).map(({ cellName, column, row }) => ({
            name: cellName,
            range: cellOf(first.name, column, row),
          }))),
    ],
    properties: { title: words.title, creator: 'Backstep' },
    defaultFont: FONT,
  });
  return new Uint8Array(file);
}

function written(
  sheet: WorkbookSheet,
  words: WorkbookWords,
  fill: ToFillIn | undefined,
): WriteSheet {
  const { name, title, isGiven, rows } = sheet;
  const cells: Cells = new Map();
  const put = (column: string, row: number, cell: Partial<WrittenCell>): void => {
    cells.set(`${row - 1},${columnIndex(column)}`, cell);
  };
  const label = (column: string, row: number, value: string, style?: CellStyle): void =>
    put(column, row, { value, ...(style ? { style } : {}) });
  label(COLUMNS.name, 1, isGiven ? words.title : title, TITLE);
  label(COLUMNS.name, 2, words.lead, LEAD);
  label(COLUMNS.name, HEAD_ROWS, words.column('quantity'), HEAD);
  label(COLUMNS.formula, HEAD_ROWS, isGiven ? '' : words.column('formula'), HEAD);
  label(COLUMNS.value, HEAD_ROWS, words.column('value'), HEAD_OF_NUMBERS);
  if (isGiven && fill !== undefined) {
    const { name: own, code, work } = HANDED_CELLS;
    label(COLUMNS.name, own.row, fill.label('name'), LABEL);
    put(own.column, own.row, { style: NAMED });
    label(COLUMNS.sign, code.row, fill.label('code'), LABEL);
    put(code.column, code.row, { value: fill.code ?? null, style: NAMED });
    label(work.column, work.row, fill.work);
  }
  for (const own of rows) {
    label(COLUMNS.name, own.row, own.name);
    if (!isGiven) label(COLUMNS.formula, own.row, own.formula);
    // Where others are to be filled in, what is given is not.
    if (isGiven)
      put(COLUMNS.value, own.row, { value: own.value, ...(fill ? {} : { style: INPUT }) });
    else if (fill === undefined) put(COLUMNS.value, own.row, worked(own, own.byNames));
    else {
      const is = fill.cell?.(own.id) ?? 'asked';
      put(COLUMNS.value, own.row, is === 'handed' ? worked(own, own.byExactCells) : {});
      if (is === 'asked') put(COLUMNS.value, own.row, { style: INPUT });
      put(COLUMNS.exact, own.row, worked(own, own.byExactCells));
      const exact = `${COLUMNS.exact}${own.row}`;
      const unit = `${COLUMNS.unit}${own.row}`;
      put(COLUMNS.unit, own.row, { formula: lastUnit(exact, fill.asked) });
      put(COLUMNS.sign, own.row, {
        formula: rightSign(`${COLUMNS.value}${own.row}`, exact, unit, RIGHT),
      });
    }
  }
  const first = HEAD_ROWS + 1;
  const last = rows.at(-1)?.row ?? first;
  return {
    name,
    cells,
    columns: Array.from({ length: LAST_COLUMN + 1 }, (_, i) => ({
      width: widthOf(i, sheet, fill),
      ...(i >= columnIndex(COLUMNS.exact) ? { hidden: true } : {}),
    })),
    freezePane: { rows: HEAD_ROWS },
    view: { rightToLeft: words.isRightToLeft },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    ...(fill === undefined || isGiven
      ? {}
      : {
          conditionalRules: [
            {
              type: 'expression',
              priority: 1,
              range: `${COLUMNS.value}${first}:${COLUMNS.value}${last}`,
              formula: `$${COLUMNS.sign}${first}="${RIGHT}"`,
              style: GREEN,
            },
          ],
        }),
  };
}

/** A cell that is worked out, with what it comes to for a reader that works nothing out. */
const worked = ({ value }: WorkbookRow, formula = ''): Partial<WrittenCell> => ({
  formula,
  ...(Number.isFinite(value) ? { formulaResult: value } : {}),
});

/** Room for the longest name, and for formulas as long as a screen is wide. */
function widthOf(
  column: number,
  { isGiven, rows }: WorkbookSheet,
  fill: ToFillIn | undefined,
): number {
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => text.length));
  if (column === columnIndex(COLUMNS.name)) {
    return 4 + longest([...rows.map(({ name }) => name), fill?.label('name') ?? '']);
  }
  if (column === columnIndex(COLUMNS.formula))
    return isGiven ? 2 : Math.min(80, 4 + longest(rows.map(({ formula }) => formula)));
  if (column === columnIndex(COLUMNS.value)) return isGiven && fill ? 28 : 20;
  if (!isGiven || fill === undefined) return 4;
  return column === columnIndex(COLUMNS.sign) ? 4 + fill.label('code').length : 14;
}

function idSheet(sheets: readonly WorkbookSheet[]): WriteSheet {
  const rows = idRows(sheets);
  return {
    name: IDS_SHEET,
    rows: [[...ID_COLUMNS], ...rows.map((row) => [...row])],
    columns: ID_COLUMNS.map((_, i) => ({
      width: 4 + Math.max(...rows.map((row) => row[i]?.length ?? 0)),
    })),
    freezePane: { rows: 1 },
  };
}
