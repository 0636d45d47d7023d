import type { MarkedRow } from '../../state/handIn/classMarks';
import { VERDICTS } from '../../state/handIn/tally';
import type { Translate } from '../../text';
import { sentences } from '../lists';
import { complaintText } from './ComplaintList';
import { rowDiagnosis, rowName, rowNetwork, slipText } from './rowText';

/** A cell longer than this is cut: more than any link that can be read. */
const MAX_CELL = 4100;

/** The marks of a class as the rows of a file, headings first; every row of the list has one. */
export function resultTable(
  rows: readonly MarkedRow[],
  text: Translate,
): readonly (readonly (string | number)[])[] {
  const headings = [
    text('markingView.column.name'),
    text('markingView.csv.example'),
    text('markingView.csv.seed'),
    ...VERDICTS.map((verdict) => text(`markingView.column.${verdict}`)),
    text('markingView.column.slip'),
    text('markingView.csv.diagnosis'),
    text('markingView.csv.notes'),
    text('markingView.csv.link'),
    text('markingView.csv.network'),
  ];
  const lines = rows.map((row) => {
    const { tally, exampleId, seed = '', complaints, link = '' } = row;
    return [
      rowName(row, text),
      exampleId === undefined ? '' : text(`example.${exampleId}.title`),
      seed,
      ...VERDICTS.map((verdict) => tally?.[verdict] ?? ''),
      slipText(row),
      rowDiagnosis(row, text),
      sentences(
        text,
        complaints.map((complaint) => complaintText(complaint, text)),
      ),
      link.length > MAX_CELL ? `${link.slice(0, MAX_CELL)}…` : link,
      rowNetwork(row, text),
    ];
  });
  return [headings, ...lines];
}
