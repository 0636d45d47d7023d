import { describe, expect, test } from 'vitest';
import { markingOf } from '../../../src/engine';
import { gradedRows } from '../../../src/state/gradebook/graded';
import { readScheme } from '../../../src/state/gradebook/scheme';
import { createClassMarks } from '../../../src/state/handIn/classMarks';
import type { HandedFile } from '../../../src/state/handIn/handedFile';
import { markedFigures } from '../../../src/state/handIn/markedFigures';
import { traceInForm } from '../../../src/state/handIn/workTrace';

const createMarks = () =>
  createClassMarks({
    mark: function* (work) {
      const trace = traceInForm(work.problem, work.form);
      return markedFigures(trace, yield* markingOf(trace, work.figures, work.asked), work);
    },
    now: () => 0,
    pause: () => Promise.resolve(),
  });

const file = (name: string, more: Partial<HandedFile> = {}): HandedFile => ({
  ...{ file: `${name}.xlsx`, name, code: '', time: '2026-11-30 11:05:12', complaints: [] },
  work: 'classic~part:forward~net.h1:0.3775',
  ...more,
});

type Marks = ReturnType<typeof createMarks>;
const graded = (marks: Marks) => {
  const { rows, list } = marks.getState();
  if (list === undefined) throw new Error('no list');
  return gradedRows(rows, list, readScheme({}).scheme);
};

describe('files that were handed in', () => {
  test('each is a row with its marks, a link of its own, and what is to be told of it', async () => {
    const marks = createMarks();
    const told = { kind: 'fileWorked', file: 'Ada.xlsx', count: 1, cells: ['Forward!C5'] } as const;
    const { work: _, ...unread } = file('Cem');
    await marks.addFiles([
      file('Ada', { complaints: [told] }),
      file('Ben', { work: 'classic~part:forward~net.h1:0.3925' }),
      { ...unread, complaints: [{ kind: 'fileOther', file: 'Cem.xlsx' }] },
    ]);
    const { rows, ...state } = marks.getState();
    expect(state).toMatchObject({ status: 'done', source: 'Ada.xlsx (+2)', done: 3 });
    expect(rows).toMatchObject([
      {
        ...{ row: 2, name: 'Ada', tally: { right: 1, blank: 7 }, complaints: [told] },
        link: '#/marking?example=classic&name=Ada&work=classic~part:forward~net.h1:0.3775',
      },
      { row: 3, name: 'Ben', tally: { right: 0, wrong: 1 } },
      { row: 4, name: 'Cem', complaints: [{ kind: 'fileOther' }] },
    ]);
    expect(rows[2]).not.toHaveProperty('tally');
  });

  test('a student who handed in twice counts once, by the later; two of a name are told by their codes', async () => {
    const marks = createMarks();
    await marks.addFiles([
      file('Ada', { time: '2026-11-30 12:00:00' }),
      file('Ada', { file: 'Ada (1).xlsx', work: 'classic~net.h1:0.4' }),
      file('Li Na', { code: '7' }),
      file('Li Na', { code: '8' }),
    ]);
    expect(graded(marks).map(({ replacedBy }) => replacedBy)).toEqual([
      undefined,
      2,
      undefined,
      undefined,
    ]);
  });

  test('a code that several wrote makes them nobody else', async () => {
    const marks = createMarks();
    await marks.addFiles([file('Ada', { code: '1' }), file('Ben', { code: '1' })]);
    expect(graded(marks).every(({ replacedBy }) => replacedBy === undefined)).toBe(true);
  });

  test('files come to files, and then all of them to the students of a list', async () => {
    const marks = createMarks();
    await marks.addFiles([file('Lovelace, Ada')]);
    await marks.addFiles([file('Ben', { code: 'b2' }), file('Nobody')]);
    expect(marks.getState().rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    await marks.start('Name,Login,Group\nCem,c3,A\nBenjamin,b2,B\nAda Lovelace,a1,A', 'class.csv');
    const { rows, joined, list } = marks.getState();
    expect(joined).toEqual({ matched: 2, unmatched: 1 });
    expect(list?.table[0]).toEqual(['Name', 'Login', 'Group']);
    expect(rows.map(({ name, row }) => [name, row])).toEqual([
      ['Lovelace, Ada', 4],
      ['Ben', 3],
      ['Nobody', 0],
      ['Cem', 2],
    ]);
  });

  test('to a list with links come the files of those who had none, and one who had both counts once', async () => {
    const marks = createMarks();
    const link = '#/marking?work=classic~part:forward~net.h1:0.3775';
    await marks.start(`Name,Link\nAda,${link}\nBen,\nCem,`);
    await marks.addFiles([file('Ben'), file('Ada', { work: 'classic~net.h1:0.3' })]);
    const { rows, joined, status } = marks.getState();
    expect([status, joined]).toEqual(['done', { matched: 2, unmatched: 0 }]);
    expect(
      rows.map(({ name, row, file: of, tally }) => [name, row, of, tally !== undefined]),
    ).toEqual([
      ['Ada', 2, undefined, true],
      ['Cem', 4, undefined, false],
      ['Ben', 3, 'Ben.xlsx', true],
      ['Ada', 2, 'Ada.xlsx', true],
    ]);
    expect(graded(marks).map(({ replacedBy }) => replacedBy)).toEqual([
      2,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('what is too long for an address is marked, and told', async () => {
    const marks = createMarks();
    const names = ['h1', 'h2', 'o1', 'o2'].flatMap((one) => [`net.${one}`, `out.${one}`]);
    const work = `classic~${names.map((name) => `${name}:${'1'.repeat(600)}`).join('~')}`;
    await marks.addFiles([file('Ada', { work })]);
    const [row] = marks.getState().rows;
    expect(row).toMatchObject({ tally: { unreadable: 8 }, complaints: [{ kind: 'fileLong' }] });
    expect(row).not.toHaveProperty('link');
  });

  test('where what reads them did not come, what was marked stays', async () => {
    const marks = createMarks();
    await marks.addFiles([file('Ada')]);
    marks.reading(0, 3);
    expect(marks.getState()).toMatchObject({ status: 'reading', files: { read: 0, of: 3 } });
    marks.notLoaded();
    expect(marks.getState()).toMatchObject({ status: 'refused', refusal: 'notLoaded', done: 1 });
    await marks.addFiles([file('Ben')]);
    expect(marks.getState().rows).toHaveLength(2);
  });
});
