import type { MarkedRow } from '../../state/classMarks';
import { type Delimiter, writeTable } from '../../state/csv';
import type { Translate } from '../../text';
import { resultTable } from './resultTable';

/** Hands the marks of a class over as a CSV file, separated as the class's list was. */
export function downloadResults(
  rows: readonly MarkedRow[],
  delimiter: Delimiter,
  text: Translate,
): void {
  const file = new Blob([writeTable(resultTable(rows, text), delimiter)], {
    type: 'text/csv;charset=utf-8',
  });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = text('markingView.fileName');
  link.click();
  // Some browsers begin the download only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
