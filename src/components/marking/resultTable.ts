import type { Verdict } from '../../engine';
import type { MarkedRow } from '../../state/handIn/classMarks';
import type { Translate } from '../../text';
import { sentences } from '../lists';
import { askedText } from './askedText';
import { complaintText } from './ComplaintList';
import { rowDiagnosis, rowName, rowNetwork, slipText } from './rowText';

/** A cell longer than this is cut: more than any link that can be read. */
const MAX_CELL = 4100;

/** The columns that the file has always had stay where they are; what came later stands at the end. */
const FIRST = ['right', 'follows', 'wrong', 'unreadable'] as const satisfies readonly Verdict[];

/** The marks of a class as the rows of a file, headings first; every row of the list has one. */
export function resultTable(
  rows: readonly MarkedRow[],
  text: Translate,
): readonly (readonly (string | number)[])[] {
  const headings = [
    text('markingView.column.name'),
    text('markingView.csv.example'),
    text('markingView.csv.seed'),
    ...FIRST.map((verdict) => text(`markingView.column.${verdict}`)),
    text('markingView.column.slip'),
    text('markingView.csv.diagnosis'),
    text('markingView.csv.notes'),
    text('markingView.csv.link'),
    text('markingView.csv.network'),
    text('markingView.column.short'),
    text('markingView.column.blank'),
    text('markingView.column.all'),
    text('markingView.csv.again'),
    text('marks.askedFor'),
    text('markingView.csv.overruled'),
  ];
  const lines = rows.map((row) => {
    const { tally, exampleId, seed = '', complaints, link = '' } = row;
    return [
      rowName(row, text),
      exampleId === undefined ? '' : text(`example.${exampleId}.title`),
      seed,
      ...FIRST.map((verdict) => tally?.[verdict] ?? ''),
      slipText(row),
      rowDiagnosis(row, text),
      sentences(
        text,
        complaints.map((complaint) => complaintText(complaint, text)),
      ),
      link.length > MAX_CELL ? `${link.slice(0, MAX_CELL)}…` : link,
      rowNetwork(row, text),
      tally?.short ?? '',
      tally?.blank ?? '',
      tally?.of ?? '',
      tally?.again ?? '',
      row.asked === undefined ? '' : askedText(text, row.asked),
      tally?.overruled ?? '',
    ];
  });
  return [headings, ...lines];
}
