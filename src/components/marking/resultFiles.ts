import { findExample } from '../../examples';
import { namingIn, symbolText } from '../../notation';
import { USUAL_FORM } from '../../state';
import type { GradedRow } from '../../state/gradebook/graded';
import { type Delimiter, writeTable } from '../../state/handIn/csv';
import type { MarkedRow } from '../../state/handIn/markedRow';
import { traceInForm } from '../../state/handIn/workTrace';
import type { Translate } from '../../text';
import { rowName } from './rowText';

/** The columns of the file of figures: codes, whatever the page's language, so that a script can rely on them. */
const COLUMNS = [
  ...['row', 'student', 'example', 'seed', 'asked', 'id', 'name', 'written', 'expected'],
  ...['verdict', 'note', 'again', 'overruled', 'reason', 'assignment', 'code'],
] as const;

/** 'significant=3', 'places=4': as an address says what is asked. */
const askedCode = ({ digits = 3, places }: NonNullable<MarkedRow['asked']>): string =>
  places === undefined ? `significant=${digits}` : `places=${places}`;

/** Every figure of every work, a line each, for who analyses a class (docs/formats.md). */
export function figuresCsv(
  rows: readonly MarkedRow[],
  delimiter: Delimiter,
  text: Translate,
): string {
  const lines = rows.flatMap((row) => {
    const { figures = [], exampleId = '', seed = '', asked, overrulings, assignment } = row;
    const naming = namingOf(row);
    return figures.map(({ id, written, expected, verdict, note, again = '' }) => {
      const own = overrulings?.[id];
      return [
        ...[row.row, rowName(row, text), exampleId, seed, asked ? askedCode(asked) : '', id],
        ...[naming ? symbolText(id, naming) : id, written, String(expected), verdict, note],
        ...[again, own?.verdict ?? '', own?.reason ?? ''],
        ...[assignment?.name ?? '', assignment?.code ?? ''],
      ];
    });
  });
  return writeTable([COLUMNS, ...lines], delimiter);
}

const namingOf = ({ exampleId = '', problem, form = USUAL_FORM }: MarkedRow) => {
  const example = findExample(exampleId);
  if (example === undefined || problem === undefined) return undefined;
  return namingIn(example.naming, traceInForm(problem, form).structure, problem.names);
};

/** The same as JSON, with the counts of each work. */
export function resultsJson(rows: readonly GradedRow[], text: Translate): string {
  const works = rows.map((row) => {
    const { exampleId, seed, asked, tally, figures = [], overrulings, complaints, link } = row;
    const { points, of, percent } = row.points ?? {};
    const { firstSlip, diagnosis, ...counts } = tally ?? {};
    return {
      ...{ row: row.row, student: rowName(row, text), example: exampleId, seed, link },
      ...{ asked, counts: tally && counts, firstSlip, diagnosis },
      ...(points !== undefined && { points: { points, of, percent } }),
      ...(row.replacedBy !== undefined && { replacedBy: row.replacedBy }),
      ...(row.assignment && { assignment: row.assignment }),
      ...(row.file !== undefined && { file: row.file }),
      ...(row.unlike && { unlike: row.unlike }),
      complaints,
      figures: figures.map(({ expected, from: _, ...figure }) => ({
        ...figure,
        expected: Number.isFinite(expected) ? expected : null,
        ...(overrulings?.[figure.id] && { overruled: overrulings[figure.id] }),
      })),
    };
  });
  return `${JSON.stringify({ format: 'backstep-marks', version: 1, works }, undefined, 2)}\n`;
}
