import type { GradedRow } from './graded';
import { NO_ROW } from './joinList';
import { cellOf, pointsPossibleRow, type ReadList, type Row } from './listColumns';
import { rounded } from './points';

/** A cell of a file. A number has no decimal sign yet. */
export type Cell = string | number;
export type Cells = readonly (readonly Cell[])[];

/** What is added to each row of a list: headings, and the cells of a row that was marked. */
export interface Added {
  readonly headings: readonly string[];
  readonly cells: (row: GradedRow) => readonly Cell[];
}

/** The link of each row of the table that counts or, where none of its links does, the last. */
export function resultByLine(rows: readonly GradedRow[]): ReadonlyMap<number, GradedRow> {
  const found = new Map<number, GradedRow>();
  for (const row of rows) {
    const before = found.get(row.row - 1);
    const isWorse = before?.tally !== undefined && before.replacedBy === undefined;
    if (!isWorse) found.set(row.row - 1, row);
  }
  return found;
}

/** The list as it came, its own columns in their own order, with what is added behind them. */
export function listWithMarks(list: ReadList, rows: readonly GradedRow[], added: Added): Cells {
  const { table, isHeaded } = list;
  const results = resultByLine(rows);
  const width = Math.max(0, ...table.map(({ length }) => length));
  const whole = (row: Row): readonly string[] =>
    Array.from({ length: width }, (_, column) => row[column] ?? '');
  const lines = table.map((row, line): readonly Cell[] => {
    if (isHeaded && line === 0) return [...whole(row), ...added.headings];
    const result = results.get(line);
    const cells = result === undefined ? added.headings.map(() => '') : added.cells(result);
    return [...whole(row), ...cells];
  });
  // What is in no row of the list is not left out.
  const name = columnOfName(list);
  for (const row of rows) {
    if (row.row !== NO_ROW) continue;
    const own = Array.from({ length: width }, (_, at) => (at === name ? row.name : ''));
    lines.push([...own, ...added.cells(row)]);
  }
  if (isHeaded) return lines;
  // A list without headings gets those of a spreadsheet, so that what is added has its own.
  return [
    [...Array.from({ length: width }, (_, column) => letters(column)), ...added.headings],
    ...lines,
  ];
}

/** Where a name stands, if it stands in one column. */
const columnOfName = ({ columns: { name = [], namePart = [] } }: ReadList): number | undefined =>
  name[0] ?? namePart[0];

/** What a spreadsheet calls a column: A, B, …, Z, AA. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

export interface SystemTexts {
  /** What the marks are of, as a column is called. */
  readonly title: string;
  readonly student: string;
  readonly points: string;
  readonly feedback: string;
  /** What a student is told. */
  readonly feedbackOf: (row: GradedRow) => string;
}

/** The share of its points that a row got, of `max`. */
const scaled = ({ points }: GradedRow, max: number): Cell => {
  if (points?.percent === undefined) return '';
  // Points that are given out of that very number are as the teacher has them rounded.
  return points.of === max ? points.points : rounded((points.points / points.of) * max, 0.01);
};

const counts = (row: GradedRow | undefined): row is GradedRow =>
  row !== undefined && row.replacedBy === undefined && row.points !== undefined;

/** Moodle's grading sheet, with its grades and its feedback filled in and nothing else changed; of another list, what Moodle's import of grades takes. */
export function moodleSheet(list: ReadList, rows: readonly GradedRow[], texts: SystemTexts): Cells {
  const results = resultByLine(rows);
  const { grade = [], maxGrade, feedback = [] } = list.columns;
  if (list.system !== 'moodle') return importedGrades(list, results, texts);
  return list.table.map((row, line) => {
    const result = results.get(line);
    if (!counts(result)) return row;
    const max = Number(cellOf(row, maxGrade).replace(',', '.'));
    const filled: Cell[] = [...row];
    filled[grade[0] ?? 0] = scaled(result, max > 0 ? max : (result.points?.of ?? 0));
    const [column] = feedback;
    if (column !== undefined) filled[column] = texts.feedbackOf(result);
    return Array.from(filled, (cell) => cell ?? '');
  });
}

/** The rows of a list that are students, and what they got: one line each. */
function importedGrades(
  list: ReadList,
  results: ReadonlyMap<number, GradedRow>,
  { student, points, feedback, feedbackOf }: SystemTexts,
): Cells {
  const { id = [], login = [], email = [] } = list.columns;
  const own = [...id, ...login, ...email];
  const [headings = []] = list.table;
  const lines = list.table.flatMap((row, line): Cell[][] => {
    const result = results.get(line);
    if (!counts(result)) return [];
    const got = result.points?.points ?? '';
    return [[result.name, ...own.map((column) => row[column] ?? ''), got, feedbackOf(result)]];
  });
  const named = own.map((column) => (list.isHeaded ? (headings[column] ?? '') : letters(column)));
  return [[student, ...named, points, feedback], ...lines];
}

/** The columns that Canvas' gradebook begins with. */
const CANVAS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/**
 * Canvas' gradebook with one assignment more, and how many points it has in the row that Canvas keeps for that. A column of
 * links is left out, as Canvas would take it for an assignment. Of another list, the same columns as far as it has them.
 */
export function canvasGradebook(
  list: ReadList,
  rows: readonly GradedRow[],
  { title }: SystemTexts,
): Cells {
  const results = resultByLine(rows);
  const of = rows.find(counts)?.points?.of ?? '';
  const got = (line: number): Cell => {
    const result = results.get(line);
    return counts(result) ? (result.points?.points ?? '') : '';
  };
  const possible = pointsPossibleRow(list);
  if (list.system === 'canvas') {
    const [headings = []] = list.table;
    const own = headings.flatMap((_, column) =>
      list.linkColumns.includes(column) ? [] : [column],
    );
    const lines = list.table.map((row, line) => [
      ...own.map((column) => row[column] ?? ''),
      line === 0 ? title : line === possible ? of : list.notStudents.has(line) ? '' : got(line),
    ]);
    const row = ['    Points Possible', ...own.slice(1).map(() => ''), of];
    return possible === undefined ? [...lines.slice(0, 1), row, ...lines.slice(1)] : lines;
  }
  const { id, login, email, section } = list.columns;
  const lines = list.table.flatMap((row, line): Cell[][] => {
    const result = results.get(line);
    if (!counts(result)) return [];
    const known = [cellOf(row, id), cellOf(row, login) || cellOf(row, email), cellOf(row, section)];
    return [[result.name, '', ...known, got(line)]];
  });
  return [[...CANVAS, title], ['    Points Possible', '', '', '', '', of], ...lines];
}
