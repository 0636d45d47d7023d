import type { AnyTrace, PhaseId, QuantityId } from '../../engine';
import type { Definition } from '../../engine/update';
import { programmed } from '../code/program';
import { quantityRow } from '../documents/document';
import type { Notation } from '../notation';
import { definitionsUpTo, sectionsOf } from '../sections';
import { cellName, sheetName, sheetRef } from './cellName';
import { isNearOverflow, sheetFormula } from './sheetFormula';

/** What a workbook of an update is made of. */
export interface WorkbookSource {
  readonly trace: AnyTrace;
  readonly notation: Notation;
  /** The last quantity that is worked out; absent: the whole update. */
  readonly upTo?: QuantityId | undefined;
  readonly phase: (id: PhaseId | 'given') => string;
}

/** A row of a sheet: one quantity. */
export interface WorkbookRow {
  readonly id: QuantityId;
  /** What the example calls it, and its formula as plain text, empty for what is given. */
  readonly name: string;
  readonly formula: string;
  readonly value: number;
  /** The defined name of its cell. */
  readonly cellName: string;
  /** The row that it stands in, from 1. */
  readonly row: number;
  /** How its cell works it out, over the names of other cells; undefined for what is given. */
  readonly byNames: string | undefined;
  /** The same over the cells that a learner does not fill in. */
  readonly byExactCells: string | undefined;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly title: string;
  readonly isGiven: boolean;
  readonly rows: readonly WorkbookRow[];
}

/** The list of ids, by a name that is the same in every language. */
export const IDS_SHEET = 'Ids';

/** Above the quantities: a title, what is to be done, an empty row and the heads of the columns. */
export const HEAD_ROWS = 4;

/** Where things stand in a sheet, by column. */
export const COLUMNS = {
  name: 'A',
  formula: 'B',
  value: 'C',
  /** Whether a learner’s figure is right. */
  sign: 'D',
  /** Hidden, where a learner fills in: the exact value, and the unit of its last digit that is asked for. */
  exact: 'F',
  unit: 'G',
} as const;

/**
 * Where the first sheet of one to fill in says whose it is, and what it is work on (`workText`, without figures). They
 * are found by their names, wherever they have been moved to. docs/formats.md
 */
export const HANDED_CELLS = {
  name: { cellName: 'Student_name', column: 'C', row: 3 },
  code: { cellName: 'Student_code', column: 'E', row: 3 },
  work: { cellName: 'Backstep_work', column: COLUMNS.exact, row: 1 },
} as const;

/** A cell of a sheet, as formulas of other sheets refer to it. */
export const cellOf = (sheet: string, column: string, row: number): string =>
  `${sheetRef(sheet)}!$${column}$${row}`;

/** The update as the sheets of a workbook, one a phase: every quantity a row, worked out from the rows before it. */
export function workbookSheets({
  trace,
  notation,
  upTo,
  phase,
}: WorkbookSource): readonly WorkbookSheet[] {
  const sections = sectionsOf(definitionsUpTo(trace, upTo));
  const taken = new Set([IDS_SHEET]);
  const named = sections.map(({ phase: id, definitions }) => {
    const title = phase(id);
    const name = sheetName(title, taken);
    taken.add(name);
    return { name, title, definitions };
  });
  const exact = new Map<QuantityId, string>();
  for (const { name, definitions } of named)
    definitions.forEach(({ id, kind }, i) => {
      const own = cellOf(name, COLUMNS.exact, HEAD_ROWS + 1 + i);
      exact.set(id, kind === 'given' ? cellName(id) : own);
    });
  const bounded = isNearOverflow(
    named.flatMap(({ definitions }) => definitions.map(({ id }) => trace.value(id))),
  );
  const row = (definition: Definition, i: number): WorkbookRow => {
    const { id, kind } = definition;
    const formula = (quantity: (of: QuantityId) => string): string | undefined =>
      kind === 'given'
        ? undefined
        : sheetFormula(programmed(trace, definition), { quantity, bounded });
    return {
      ...quantityRow(trace, definition, notation),
      cellName: cellName(id),
      row: HEAD_ROWS + 1 + i,
      byNames: formula(cellName),
      byExactCells: formula((of) => exact.get(of) ?? of),
    };
  };
  return named.map(({ name, title, definitions }) => ({
    name,
    title,
    isGiven: definitions[0]?.kind === 'given',
    rows: definitions.map(row),
  }));
}

/** What the columns of the list of ids are called, in every language. docs/formats.md */
export const ID_COLUMNS = ['id', 'name', 'cell'] as const;

/** The list of ids: each with its cell’s name, and where that is. */
export const idRows = (sheets: readonly WorkbookSheet[]): readonly (readonly string[])[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.map((own) => [own.id, own.cellName, `${sheetRef(name)}!${COLUMNS.value}${own.row}`]),
  );

/**
 * Whether what stands in a cell is the exact value, rounded or cut to the digits that are asked for, as a sign or
 * nothing. `unit` is the cell of one in the last digit.
 */
export function rightSign(value: string, exact: string, unit: string, sign: string): string {
  // A double is not told from its neighbours.
  const rounded = `ABS(${value}-${exact})<=${unit}*0.500001`;
  const cut = `ABS(${value}-TRUNC(${exact}/${unit})*${unit})<=${unit}*0.000001`;
  return `IF(ISNUMBER(${value}),IF(OR(${rounded},${cut}),"${sign}",""),"")`;
}

/**
 * One in the last digit that is asked for: significant digits, or decimal places. Of 0 it is next to nothing. Below 0
 * INT goes down in some spreadsheets and up in others, so it is asked of a number above.
 */
export const lastUnit = (exact: string, { digits = 3, places }: Asked): string =>
  places === undefined
    ? `IF(ABS(${exact})<10^-12,10^-12,10^(INT(LOG10(ABS(${exact}))+400)-${400 + digits - 1}))`
    : `10^-${places}`;

/** What is asked of a figure. */
interface Asked {
  readonly digits?: number | undefined;
  readonly places?: number | undefined;
}
