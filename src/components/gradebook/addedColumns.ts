import type { GradedRow } from '../../state/gradebook/graded';
import type { ReadList } from '../../state/gradebook/listColumns';
import type { Added, Cell } from '../../state/gradebook/listFile';
import type { Translate } from '../../text';
import { askedText } from '../marking/askedText';
import { rowDiagnosis, rowName, rowNetwork, slipText } from '../marking/rowText';
import { problemTitle } from '../problemTitle';
import { rowNotes } from './rowNotes';

/** A column that the marks add to a list. */
interface Column {
  readonly heading: (text: Translate) => string;
  readonly cell: (row: GradedRow, text: Translate) => Cell;
}

/** What is got and of how much, first; then why; then what of. */
const COLUMNS: readonly Column[] = [
  { heading: (text) => text('markingView.column.row'), cell: ({ row }) => row || '' },
  { heading: (text) => text('gradebook.points'), cell: got(({ points }) => points?.points) },
  { heading: (text) => text('gradebook.column.of'), cell: got(({ points }) => points?.of) },
  {
    heading: (text) => text('gradebook.column.percent'),
    cell: got(({ points }) => points?.percent),
  },
  { heading: (text) => text('markingView.column.all'), cell: ({ tally }) => tally?.of ?? '' },
  { heading: (text) => text('markingView.blank'), cell: ({ tally }) => tally?.blank ?? '' },
  { heading: (text) => text('markingView.csv.notes'), cell: rowNotes },
  ...(['right', 'follows', 'short'] as const).map(
    (verdict): Column => ({
      heading: (text) => text(`markingView.column.${verdict}`),
      cell: ({ tally }) => tally?.[verdict] ?? '',
    }),
  ),
  {
    heading: (text) => text('markingView.column.wrong'),
    cell: ({ tally }) => (tally === undefined ? '' : tally.wrong - tally.again),
  },
  { heading: (text) => text('markingView.csv.again'), cell: ({ tally }) => tally?.again ?? '' },
  {
    heading: (text) => text('markingView.column.unreadable'),
    cell: ({ tally }) => tally?.unreadable ?? '',
  },
  { heading: (text) => text('markingView.column.slip'), cell: slipText },
  { heading: (text) => text('markingView.csv.diagnosis'), cell: rowDiagnosis },
  {
    heading: (text) => text('markingView.csv.example'),
    cell: (row, text) =>
      row.exampleId === undefined ? '' : problemTitle(text, row.exampleId, row),
  },
  {
    heading: (text) => text('gradebook.column.assignment'),
    cell: ({ assignment }) => assignment?.name ?? '',
  },
  { heading: (text) => text('markingView.csv.seed'), cell: ({ seed }) => seed ?? '' },
  { heading: (text) => text('markingView.csv.network'), cell: rowNetwork },
  {
    heading: (text) => text('marks.askedFor'),
    cell: ({ asked }, text) => (asked === undefined ? '' : askedText(text, asked)),
  },
  {
    heading: (text) => text('markingView.csv.overruled'),
    cell: ({ tally }) => tally?.overruled ?? '',
  },
];

/** What a work got, where it counts: what was handed in again gets nothing beside that. */
function got(of: (row: GradedRow) => number | undefined): Column['cell'] {
  return (row) => (row.replacedBy === undefined ? (of(row) ?? '') : '');
}

/** The link that leads to the marks, host and all. */
const linkOf = ({ link, tally }: GradedRow, wholeLink: (address: string) => string): string =>
  link === undefined || tally === undefined ? '' : wholeLink(link.replaceAll('&amp;', '&'));

/** What the marks add to a list: of one without names, the names of the links too. */
export function addedColumns(
  list: ReadList,
  text: Translate,
  wholeLink: (address: string) => string,
): Added {
  const { name, namePart } = list.columns;
  const columns: readonly Column[] =
    name === undefined && namePart === undefined
      ? [{ heading: () => text('markingView.column.name'), cell: rowName }, ...COLUMNS]
      : COLUMNS;
  return {
    headings: [...columns.map(({ heading }) => heading(text)), text('markingView.csv.link')],
    cells: (row) => [...columns.map(({ cell }) => cell(row, text)), linkOf(row, wholeLink)],
  };
}
