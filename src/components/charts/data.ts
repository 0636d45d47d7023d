import { csvFormatRows } from 'd3';

/** What a chart shows, as rows of numbers or words. */
export interface ChartData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}

/** Every digit of it as CSV, with decimal points: for a spreadsheet or a program. */
export function chartCsv({ columns, rows }: ChartData): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => row.map(String))])}\n`;
}
