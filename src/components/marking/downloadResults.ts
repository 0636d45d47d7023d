import type { MarkedRow } from '../../state/handIn/classMarks';
import { type Delimiter, writeTable } from '../../state/handIn/csv';
import type { Translate } from '../../text';
import { downloadText } from '../download';
import { resultTable } from './resultTable';

/** Hands the marks of a class over as a CSV file, separated as the class's list was. */
export function downloadResults(
  rows: readonly MarkedRow[],
  delimiter: Delimiter,
  text: Translate,
): void {
  downloadText(
    text('markingView.fileName'),
    'text/csv',
    writeTable(resultTable(rows, text), delimiter),
  );
}
