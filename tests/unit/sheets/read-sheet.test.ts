import { describe, expect, test } from 'vitest';
import { readSheet } from '../../../src/components/marking/sheets/readSheet';
import { markWork } from '../../../src/engine';
import { readWork, traceOf } from '../../../src/state';
import { traceInForm } from '../../../src/state/handIn/workTrace';
import { asFile, exampleNamed, filledIn, sheetToFillIn, type Typed } from './filledSheet';

const trace = traceOf(exampleNamed('classic').problem);

/** What is read of a sheet of the classic example once it has been filled in. */
async function read(typed: Readonly<Record<string, Typed>>, name?: string) {
  return readSheet(asFile(await filledIn(await sheetToFillIn({ trace }), typed), name));
}

/** The figures of a work, by id. */
const figuresOf = (work = '') => Object.fromEntries(readWork(work).work?.figures ?? []);

describe('a sheet that was filled in', () => {
  test('its figures, name and code are read by the names of their cells', async () => {
    const { complaints, work, ...file } = await read({
      Student_name: 'Ada  Lovelace\u202e',
      Student_code: '4711',
      'net.h1': 0.3775,
      'out.h1': '0,5933',
      'd(error.total)/d(w.o1.h1)': '8.217e-2',
    });
    expect(file).toMatchObject({ file: 'ada.xlsx', name: 'Ada Lovelace', code: '4711' });
    expect(complaints).toEqual([]);
    expect(figuresOf(work)).toEqual({
      'net.h1': '0.3775',
      'out.h1': '0,5933',
      'd(error.total)/d(w.o1.h1)': '8.217e-2',
    });
    const read3 = readWork(work ?? '').work;
    expect(read3).toMatchObject({ asked: { digits: 3 }, example: { id: 'classic' } });
    // 56 steps of the 2-2-2 network.
    expect(read3?.asks).toHaveLength(56);
  });

  test.each([
    ['Ada Lovelace_12345_assignsubmission_file_sheet.xlsx', 'Ada Lovelace', '12345'],
    ['lovelaceada_LATE_123_4567_sheet.xlsx', 'lovelaceada', '123'],
    ['Müller_Änne (2).xlsx', 'Müller Änne', ''],
    ['backstep-classic-student (3).xlsx', '', ''],
  ])('%s says whose it is', async (file, name, code) => {
    expect(await read({ 'net.h1': 0.3775 }, file)).toMatchObject({ name, code });
  });

  test('0.59 stays as it is where no zero behind it makes it right', async () => {
    const { work } = await read({ 'out.h1': 0.59, 'out.h2': 0.597 });
    const figures = figuresOf(work);
    // σ(0.3775) = 0.59327: neither 0.59 nor 0.590 is all of it, and 0.59 is short.
    expect(figures['out.h1']).toBe('0.59');
    const { work: read2 } = readWork(work ?? '');
    const marks = markWork(trace, read2?.figures ?? new Map(), read2?.asked);
    expect(marks.get('out.h1')?.verdict).toBe('short');
    expect(marks.get('out.h2')?.verdict).toBe('right');
  });

  test('0.590 is right where the value is, though a cell keeps 0.59', async () => {
    // An input by which the output of h1 is 0.5900321.
    const x1 = (Math.log(0.5900321 / 0.4099679) - 0.35 - 0.2 * 0.1) / 0.15;
    const { problem } = readWork(`classic~x1:${x1}~net.h1:1`).work ?? {};
    if (problem === undefined) throw new Error('no problem');
    const own = traceOf(problem);
    const file = await filledIn(await sheetToFillIn({ trace: own }), { 'out.h1': 0.59 });
    const { work, complaints } = await readSheet(asFile(file));
    expect(complaints).toEqual([]);
    expect(figuresOf(work)).toEqual({ 'out.h1': '0.590' });
  });

  test('formulas: what they came to is taken and told; what only repeats the sheet’s own value is not', async () => {
    const { work, complaints } = await read({
      'net.h1': { formula: '0.15*0.05+0.2*0.1+0.35', value: 0.37750000000000006 },
      'out.h1': { formula: '1/(1+EXP(-net.h1))', value: 0.5932699921071872 },
      'net.h2': { formula: 'F7', value: 0.3925 },
      'out.h2': { formula: "ROUND('Phase, forward'!$F$8,3)", value: 0.597 },
      'net.o1': { formula: '0.4*0.5933', value: null },
      'out.o1': { formula: 'A99/0', value: '#DIV/0!' },
    });
    expect(figuresOf(work)).toEqual({
      'net.h1': '0.3775',
      'out.h1': '0.593269992107',
      'out.o1': '#DIV/0!',
    });
    const at = (row: number) => `'Phase, forward'!C${row}`;
    expect(complaints).toMatchObject([
      { kind: 'fileCopied', count: 2, cells: [at(7), at(8)] },
      { kind: 'fileUnworked', count: 1, file: 'ada.xlsx' },
      { kind: 'fileWorked', count: 3 },
    ]);
    const { work: handed } = readWork(work ?? '');
    const marks = markWork(trace, handed?.figures ?? new Map(), handed?.asked);
    expect([...marks.values()].map(({ verdict }) => verdict)).toEqual([
      'right',
      'right',
      'unreadable',
    ]);
  });

  test('its digits, its part, its fresh numbers and its assignment come back with it', async () => {
    const example = exampleNamed('classic');
    const { problem } = readWork('classic~seed:spring~net.h1:1').work ?? {};
    if (problem === undefined) throw new Error('no problem');
    const fresh = traceOf(problem);
    const file = await sheetToFillIn({
      trace: fresh,
      asked: { places: 4 },
      work: {
        ...{ example, problem, seed: 'spring', part: 'forward' },
        assignment: { name: 'Sheet 3', code: 'k7m2' },
      },
      fill: { code: 'k7m2' },
    });
    const value = Number(fresh.value('net.h1').toFixed(4));
    const { work, code } = await readSheet(asFile(await filledIn(file, { 'net.h1': value })));
    expect(code).toBe('k7m2');
    expect(readWork(work ?? '').work).toMatchObject({
      asked: { places: 4 },
      seed: 'spring',
      assignment: { name: 'Sheet 3', code: 'k7m2' },
      problem,
    });
    expect(readWork(work ?? '').work?.asks).toHaveLength(8);
  });

  test('cells that are handed from before are no figures; a sheet that goes as far as a step asks for that', async () => {
    const file = await sheetToFillIn({
      trace,
      upTo: 'error.total',
      work: { part: 'error' },
      fill: { cell: (id) => (id.startsWith('error') ? 'asked' : 'handed') },
    });
    const { work, complaints } = await readSheet(
      asFile(await filledIn(file, { 'error.o1': 0.274811 })),
    );
    expect(complaints).toEqual([]);
    expect(figuresOf(work)).toEqual({ 'error.o1': '0.274811' });
    expect(readWork(work ?? '').work?.asks).toEqual(['error.o1', 'error.o2', 'error.total']);
  });

  test('sheets that were renamed and moved are found; what has no cell any more is told', async () => {
    const file = await sheetToFillIn({ trace });
    const moved = await filledIn(file, { 'net.h1': 0.3775, 'out.h1': 0.5933 }, (book) => {
      for (const sheet of book.sheets) if (sheet.name === 'Phase, forward') sheet.name = 'Vorwärts';
      book.sheets.reverse();
      book.namedRanges = (book.namedRanges ?? []).map((one) => ({
        ...one,
        range: one.name === 'out.h2' ? '#REF!' : one.range.replace("'Phase, forward'", 'Vorwärts'),
      }));
    });
    const { work, complaints } = await readSheet(asFile(moved));
    expect(figuresOf(work)).toEqual({ 'net.h1': '0.3775', 'out.h1': '0.5933' });
    expect(complaints).toEqual([
      { kind: 'fileNoCell', file: 'ada.xlsx', count: 1, cells: ['out.h2'] },
    ]);
  });

  test('without any names it is read by its list of ids', async () => {
    const file = await filledIn(await sheetToFillIn({ trace }), { 'net.h1': 0.3775 }, (book) => {
      book.namedRanges = [];
    });
    expect(figuresOf((await readSheet(asFile(file))).work)).toEqual({ 'net.h1': '0.3775' });
  });

  test('a given that was changed, a date and another workbook are told', async () => {
    const { complaints, work } = await read({
      x1: 0.5,
      'net.h1': 0.3775,
      'out.h1': new Date(Date.UTC(2026, 4, 1)),
    });
    expect(complaints).toMatchObject([
      { kind: 'fileGiven', cells: ['x1 = 0.5'] },
      { kind: 'fileDate', count: 1 },
    ]);
    // It is marked by the numbers that the sheet was made with.
    const handed = readWork(work ?? '').work;
    if (handed === undefined) throw new Error('no work');
    expect(traceInForm(handed.problem, handed.form).value('x1')).toBe(0.05);
    expect(handed.figures.get('out.h1')).toBe('2026-05-01');
  });

  test('nothing filled in, nothing to mark', async () => {
    const { work, complaints } = await read({ Student_name: 'Ben' });
    expect(work).toBeUndefined();
    expect(complaints).toEqual([{ kind: 'fileEmpty', file: 'ada.xlsx' }]);
  });
});
