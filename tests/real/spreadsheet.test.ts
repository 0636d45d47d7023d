import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../src/components/export/files/writeWorkbook';
import { traceUpdate } from '../../src/engine';
import { workbookSheets } from '../../src/notation/sheet';
import { WORKBOOK_CASES, type WorkbookCase } from '../unit/export/workbookCases';
import { hasReal } from './tools';

const WORDS = {
  title: 'title',
  lead: 'lead',
  column: (name: string) => name,
  isRightToLeft: false,
};

const sheetsOf = ({ trace, notation }: WorkbookCase) =>
  workbookSheets({ trace, notation, phase: (id) => `Phase: ${id}` });

/** The same sheets with nothing worked out yet: what stands in a cell afterwards is the spreadsheet’s own. */
const unworked = (each: WorkbookCase) =>
  sheetsOf(each).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => (sheet.isGiven ? row : { ...row, value: Number.NaN })),
  }));

describe.skipIf(!hasReal('libreoffice'))('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstep-sheets-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = WORKBOOK_CASES.map((_, i) => `book${i}.xlsx`);

  beforeAll(async () => {
    for (const [i, each] of WORKBOOK_CASES.entries())
      writeFileSync(join(folder, `book${i}.xlsx`), await writeWorkbook(unworked(each), WORDS));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'worked'),
        ...files.map((file) => join(folder, file)),
      ],
      { stdio: 'ignore' },
    );
  }, 600_000);

  test.each(WORKBOOK_CASES.map((each, i) => ({ ...each, i })))(
    '$name: works every cell out to the number of the trace',
    async ({ trace, i, problem }) => {
      const book = await readXlsx(readFileSync(join(folder, 'worked', `book${i}.xlsx`)));
      const [, ...ids] = book.sheets.find(({ name }) => name === 'Ids')?.rows ?? [];
      const cells = new Map(
        ids.map(([id, , cell]) => {
          const [, sheet = '', row = ''] = /^(.*)!C(\d+)$/.exec(String(cell)) ?? [];
          const name = sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
          const rows = book.sheets.find((one) => one.name === name)?.rows;
          return [String(id), rows?.[Number(row) - 1]?.[2]];
        }),
      );
      expect([...cells.keys()]).toEqual([...trace.quantities.keys()]);
      // By the problem once more, not by the sheets.
      const again = traceUpdate(problem);
      const far = [...cells].filter(([id, found]) => {
        const exact = again.value(id);
        if (!Number.isFinite(exact)) return false;
        const isNear = Math.abs(Number(found) - exact) <= 1e-12 * Math.max(1, Math.abs(exact));
        return typeof found !== 'number' || !isNear;
      });
      expect(far).toEqual([]);
    },
  );
});
