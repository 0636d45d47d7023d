import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSheet } from '../../src/components/marking/sheets/readSheet';
import { markWork } from '../../src/engine';
import { readWork, stepsOf } from '../../src/state';
import { USUAL_FORM } from '../../src/state/form';
import { traceInForm } from '../../src/state/handIn/workTrace';
import { WORKBOOK_CASES } from '../unit/export/workbookCases';
import { asFile, filledIn, sheetToFillIn } from '../unit/sheets/filledSheet';
import { hasReal } from './tools';

/** Sheets that were filled in with right figures, and one that is worked by formulas. */
const CASES = WORKBOOK_CASES.slice(0, 12);

describe.skipIf(!hasReal('libreoffice'))('a filled sheet that LibreOffice has saved again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstep-filled-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const figuresOf = ({ trace }: (typeof CASES)[number]) =>
    stepsOf(trace.structure).flatMap(({ id }) => {
      const value = trace.value(id);
      // In a spreadsheet there is no number that is smaller.
      const isThere = Number.isFinite(value) && Math.abs(value) < 1e15;
      return isThere ? [[id, Number(value.toPrecision(3))] as const] : [];
    });

  beforeAll(async () => {
    for (const [i, each] of CASES.entries()) {
      const sheet = await sheetToFillIn({ trace: traceInForm(each.problem, USUAL_FORM) });
      const typed = { ...Object.fromEntries(figuresOf(each)), Student_name: `Ada ${i}, "Ä" & <b>` };
      writeFileSync(join(folder, `sheet${i}.xlsx`), await filledIn(sheet, typed));
    }
    const [classic] = CASES;
    if (classic === undefined) throw new Error('no classic');
    // Nothing is worked out before: what stands in the cells is LibreOffice’s own.
    const worked = await filledIn(
      await sheetToFillIn({ trace: traceInForm(classic.problem, USUAL_FORM) }),
      {
        'net.h1': { formula: '0.15*x1_+0.2*x2_+0.35', value: null },
        'out.h1': { formula: '1/(1+EXP(-net.h1))', value: null },
        'net.h2': { formula: 'F7', value: null },
      },
    );
    writeFileSync(join(folder, 'worked.xlsx'), worked);
    const names = [...CASES.map((_, i) => `sheet${i}.xlsx`), 'worked.xlsx'];
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
        ...['--outdir', join(folder, 'saved'), ...names.map((name) => join(folder, name))],
      ],
      { stdio: 'ignore' },
    );
  }, 600_000);

  const read = (name: string) => readSheet(asFile(readFileSync(join(folder, 'saved', name)), name));

  test.each(CASES.map((each, i) => ({ ...each, i })))(
    '$name: every figure is right',
    async (each) => {
      const { work = '', name, complaints } = await read(`sheet${each.i}.xlsx`);
      expect(name).toBe(`Ada ${each.i}, "Ä" & <b>`);
      expect(complaints).toEqual([]);
      const handed = readWork(work).work;
      if (handed === undefined) throw new Error(work);
      expect([...handed.figures.keys()]).toEqual(figuresOf(each).map(([id]) => id));
      const marks = markWork(
        traceInForm(handed.problem, handed.form),
        handed.figures,
        handed.asked,
      );
      const wrong = [...marks].filter(([, { verdict }]) => verdict === 'wrong');
      expect(wrong.map(([id]) => [id, handed.figures.get(id)])).toEqual([]);
    },
  );

  test('formulas: what LibreOffice made of them is taken', async () => {
    const { work = '', complaints } = await read('worked.xlsx');
    expect(complaints.map(({ kind }) => kind)).toEqual(['fileCopied', 'fileWorked']);
    // σ(0.3775)
    expect(Object.fromEntries(readWork(work).work?.figures ?? [])).toEqual({
      'net.h1': '0.3775',
      'out.h1': '0.593269992107',
    });
  });
});
