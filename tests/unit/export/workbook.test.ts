import { readXlsx } from 'hucre/xlsx';
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../src/components/export/files/writeWorkbook';
import type { MarkOptions, QuantityId } from '../../../src/engine';
import { workbookSheets } from '../../../src/notation/sheet';
import { runs } from '../../crossing';
import { WORKBOOK_CASES, type WorkbookCase } from './workbookCases';

const WORDS = {
  title: 'One update of “=HYPERLINK("x")<b>&”',
  lead: 'lead',
  column: (name: string) => name,
  isRightToLeft: false,
};

const sheetsOf = ({ trace, notation }: WorkbookCase) =>
  workbookSheets({ trace, notation, phase: (id) => `Phase: ${id}` });
const fileOf = (each: WorkbookCase, asked?: MarkOptions) =>
  writeWorkbook(
    sheetsOf(each),
    WORDS,
    asked && { asked, work: 'classic~sum:x', label: (of: string) => of },
  );

/** The file as another program reads it, with its cells worked out by an evaluator that is not ours. */
async function opened(file: Uint8Array) {
  const book = await readXlsx(file, { readStyles: true });
  const names = book.namedRanges ?? [];
  const content = Object.fromEntries(
    book.sheets.map(({ name, rows, cells }) => [
      name,
      rows.map((row, r) =>
        row.map((value, c) => {
          const { formula } = cells?.get(`${r},${c}`) ?? {};
          return formula === undefined ? value : `=${formula}`;
        }),
      ),
    ]),
  );
  const engine = HyperFormula.buildFromSheets(
    content as never,
    { licenseKey: 'gpl-v3', smartRounding: false },
    names.map(({ name, range }) => ({ name, expression: `=${range}` })),
  );
  const ids = book.sheets.find(({ name }) => name === 'Ids')?.rows.slice(1) ?? [];
  const place = (cell: string) => {
    const address = engine.simpleCellAddressFromString(cell.replaceAll('$', ''), 0);
    if (address === undefined) throw new Error(cell);
    return address;
  };
  return { book, names, engine, ids: ids as [QuantityId, string, string][], place };
}

const isNear = (found: unknown, exact: number): boolean =>
  Math.abs(Number(found) - exact) <= 1e-12 * Math.max(1, Math.abs(exact));

/** All of them are opened by LibreOffice in npm run test:real. */
const CASES = WORKBOOK_CASES.slice(0, runs(15, WORKBOOK_CASES.length));

describe.each(CASES)('$name', (each) => {
  const { trace } = each;

  test('every cell is worked out to the number of the trace, by names that no cell has', async () => {
    const { book, names, engine, ids, place } = await opened(await fileOf(each));
    expect(ids.map(([id]) => id)).toEqual([...trace.quantities.keys()]);
    const far = ids.filter(([id, , cell]) => {
      const exact = trace.value(id);
      return Number.isFinite(exact) && !isNear(engine.getCellValue(place(cell)), exact);
    });
    expect(far).toEqual([]);
    const defined = names.map(({ name }) => name);
    expect(defined).toEqual(ids.map(([, name]) => name));
    expect(new Set(defined.map((name) => name.toLowerCase())).size).toBe(defined.length);
    for (const name of defined) {
      expect(name).toMatch(/^[A-Za-z_][\w.]*$/);
      expect(name).not.toMatch(/^(?:[a-z]+\d+|r\d*c?\d*|c\d*)$/i);
    }
    // What is given is a number, all else a formula of names alone; no text could be run.
    for (const sheet of book.sheets)
      for (const row of sheet.rows)
        for (const value of row) expect(String(value)).not.toMatch(/^[=+@\t\r]/);
    const formulas = book.sheets.flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []),
    );
    const worked = [...trace.structure.definitions.values()].filter(({ kind }) => kind !== 'given');
    expect(formulas).toHaveLength(worked.length);
  });
});

describe('a workbook is live', () => {
  const [classic] = WORKBOOK_CASES;
  if (classic === undefined) throw new Error('no classic');

  test('a given that is changed changes what follows from it', async () => {
    const { engine, ids, place } = await opened(await fileOf(classic));
    const cell = (id: QuantityId) => place(ids.find(([own]) => own === id)?.[2] ?? '');
    engine.setCellContents(cell('x1'), 0.7);
    engine.setCellContents(cell('w.o1.h1'), -1.25);
    // Worked out with a calculator: out h1 = σ(0.15·0.7 + 0.2·0.1 + 0.35).
    const outH1 = 1 / (1 + Math.exp(-0.475));
    const outH2 = 1 / (1 + Math.exp(-(0.25 * 0.7 + 0.3 * 0.1 + 0.35)));
    const outO1 = 1 / (1 + Math.exp(-(-1.25 * outH1 + 0.45 * outH2 + 0.6)));
    expect(engine.getCellValue(cell('out.h1'))).toBeCloseTo(outH1, 13);
    const gradient = (outO1 - 0.01) * outO1 * (1 - outO1) * outH1;
    expect(engine.getCellValue(cell('d(error.total)/d(w.o1.h1)'))).toBeCloseTo(gradient, 13);
    expect(engine.getCellValue(cell('new(w.o1.h1)'))).toBeCloseTo(-1.25 - 0.5 * gradient, 13);
  });

  test('the rule of names', async () => {
    const { ids } = await opened(await fileOf(classic));
    const named = new Map(ids.map(([id, name]) => [id, name]));
    expect(named.get('d(error.total)/d(w.o1.h1)')).toBe('d_error.total_d_w.o1.h1');
    expect(named.get('x1')).toBe('x1_');
    expect(named.get('t2')).toBe('t2_');
    expect(named.get('new(w.h1.x1)')).toBe('new_w.h1.x1');
    expect(named.get('eta')).toBe('eta');
  });
});

describe('a workbook to fill in', () => {
  const [classic] = WORKBOOK_CASES;
  if (classic === undefined) throw new Error('no classic');

  test.each([
    [{ digits: 3 }, ['0.593', '0.594', '0.5932', '0.59'], ['✓', '', '✓', '']],
    [{ digits: 4 }, ['0.593', '0.5933', '0.5932', '0.59327'], ['', '✓', '✓', '✓']],
    [{ places: 2 }, ['0.59', '0.6', '0.593', '0.58'], ['✓', '', '✓', '']],
  ] as const)('%o: a cell is empty, and right by its digits alone', async (asked, typed, signs) => {
    const { book, engine, ids, place } = await opened(await fileOf(classic, asked));
    const worked = ids.filter(([id]) => trace.structure.definitions.get(id)?.kind !== 'given');
    for (const [, , cell] of worked) expect(engine.getCellValue(place(cell))).toBeNull();
    const out = place(ids.find(([id]) => id === 'out.h1')?.[2] ?? '');
    const sign = { ...out, col: out.col + 1 };
    expect(engine.getCellValue(sign)).toBe('');
    // σ(0.3775) = 0.59326…
    const found = typed.map((figure) => {
      engine.setCellContents(out, Number(figure));
      return engine.getCellValue(sign);
    });
    expect(found).toEqual(signs);
    engine.setCellContents(out, 'about 0.593');
    expect(engine.getCellValue(sign)).toBe('');
    const rules = book.sheets.flatMap(({ conditionalRules }) => conditionalRules ?? []);
    expect(rules).toHaveLength(trace.phases.length);
    for (const { formula } of rules) expect(formula).toBe('$D5="✓"');
  });

  const { trace } = classic;

  test('all right figures are right, of every network', async () => {
    for (const each of WORKBOOK_CASES.slice(0, runs(4, WORKBOOK_CASES.length))) {
      const { engine, ids, place } = await opened(await fileOf(each, { digits: 3 }));
      const worked = ids.flatMap(([id, , cell]) => {
        const { kind } = each.trace.structure.definitions.get(id) ?? {};
        const exact = each.trace.value(id);
        return kind === 'given' || !Number.isFinite(exact) ? [] : [{ id, exact, at: place(cell) }];
      });
      engine.batch(() => {
        for (const { at, exact } of worked)
          engine.setCellContents(at, Number(exact.toPrecision(3)));
      });
      const wrong = worked.filter(
        ({ at }) => engine.getCellValue({ ...at, col: at.col + 1 }) !== '✓',
      );
      expect(wrong, each.name).toEqual([]);
    }
  });
});
