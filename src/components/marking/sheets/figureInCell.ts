import type { MarkOptions } from '../../../engine';
import { columnsIn, HIDDEN_BESIDE, type SheetCell } from './openedSheet';

/** What a cell is to be told of, beside its figure. */
export type CellNote = 'worked' | 'linked' | 'copied' | 'unworked' | 'date';

export interface FigureInCell {
  /** As practice would have it; empty where the cell is. */
  readonly text: string;
  readonly note?: CellNote;
  /** Whether it is kept as a number, which has no zeros at its end. */
  readonly isNumber: boolean;
}

/** More than any figure takes; the rest of what is longer says nothing more. */
const MOST_TEXT = 120;
/** Digits of a number that was worked out: all that can be meant, without the noise of doubles. */
const DIGITS = 12;

/** Another workbook, in a formula: [1]Sheet1!A1. Source: ECMA-376 (2016), Part 1, § 18.17.2.3. */
const ELSEWHERE = /\[\d+\]/;

const BLANK: FigureInCell = { text: '', isNumber: false };

/**
 * The figure that stands in a cell: a text as it was typed, a number by its digits, a formula by what it came to when
 * the file was saved. What only repeats the hidden columns, where the sheet works it out, is no figure.
 */
export function figureInCell(cell: SheetCell): FigureInCell {
  const { value, formula, isError = false, column } = cell;
  if (formula !== undefined) {
    const hidden = HIDDEN_BESIDE.map((beside) => column + beside);
    if (columnsIn(formula).some((of) => hidden.includes(of))) return { ...BLANK, note: 'copied' };
    if (value === null || value === '') return { ...BLANK, note: 'unworked' };
  }
  const isWorked = formula !== undefined && !isError;
  const note = ELSEWHERE.test(formula ?? '') ? ('linked' as const) : ('worked' as const);
  const worked = isWorked ? { note } : {};
  // Of 1.5 a spreadsheet may make the first of May, which is no number any more.
  if (value instanceof Date) {
    const isDay = Number.isFinite(value.getTime());
    return { text: isDay ? value.toISOString().slice(0, 10) : '?', isNumber: false, note: 'date' };
  }
  if (typeof value === 'number') {
    const text = String(isWorked ? Number(value.toPrecision(DIGITS)) : value);
    return { text, isNumber: true, ...worked };
  }
  const text = String(value ?? '')
    .slice(0, MOST_TEXT)
    .trim();
  return { text, isNumber: false, ...(text === '' ? {} : worked) };
}

/**
 * A number with the zeros at its end that a cell does not keep, to as many digits as are asked for; undefined where it
 * has as many without.
 */
export function withZeros(text: string, { digits = 3, places }: MarkOptions): string | undefined {
  const [, whole = '', fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const significant = `${whole}${fraction}`.replace(/^0+/, '').length;
  if (significant === 0) return undefined;
  const missing = places === undefined ? digits - significant : places - fraction.length;
  if (missing <= 0) return undefined;
  return `${text}${fraction === '' ? '.' : ''}${'0'.repeat(missing)}`;
}
