import { dsvFormat } from 'd3';
import { describe, expect, test } from 'vitest';
import { type MarksFileId, marksFile } from '../../../src/components/gradebook/marksFiles';
import { nameOfFile } from '../../../src/components/marking/sheets/nameOfFile';
import { markingOf } from '../../../src/engine';
import { readWorkLink } from '../../../src/state';
import { countingRows, gradedRows } from '../../../src/state/gradebook/graded';
import { readScheme } from '../../../src/state/gradebook/scheme';
import { createClassMarks } from '../../../src/state/handIn/classMarks';
import type { HandedFile } from '../../../src/state/handIn/handedFile';
import { markedFigures } from '../../../src/state/handIn/markedFigures';
import { workText } from '../../../src/state/handIn/workLink';
import { traceInForm } from '../../../src/state/handIn/workTrace';
import { translator } from '../../../src/text';
import { addMessages } from '../../../src/text/catalogue';
import type { Language } from '../../../src/text/languages';
import { messagesOf } from '../../catalogues';
import { ASKED, bothIn, CLASS, handedOn, type MadeUpStudent } from './madeUpClass';

for (const language of ['en', 'de'] as const) addMessages(language, messagesOf(language));

const quoted = (cells: readonly string[], by: string): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(by);
const tableOf = (rows: readonly (readonly string[])[], by = ','): string =>
  rows.map((row) => quoted(row, by)).join('\r\n');
const named = ({ first, last }: MadeUpStudent): string => `${first} ${last}`;
/** What a spreadsheet would run has an apostrophe before it; nothing else of a cell is changed. */
const isSame = (written: string | undefined, own: string): boolean =>
  written === own || written?.replaceAll("'", '') === own.replaceAll("'", '');

const createMarks = () =>
  createClassMarks({
    mark: function* (work) {
      const trace = traceInForm(work.problem, work.form);
      return markedFigures(trace, yield* markingOf(trace, work.figures, work.asked), work);
    },
    now: () => 0,
    pause: () => Promise.resolve(),
  });

async function marked(
  list: string,
  address: Readonly<Record<string, string>> = {},
  after?: string,
) {
  const marks = createMarks();
  await marks.start(list);
  if (after !== undefined) await marks.start(after);
  const { rows: all, list: read, delimiter, status, joined } = marks.getState();
  expect(status).toBe('done');
  if (read === undefined) throw new Error('no list');
  const { scheme } = readScheme(address);
  const rows = gradedRows(all, read, scheme);
  const file = (id: MarksFileId, language: Language = 'en') => {
    const { content } = marksFile(
      id,
      {
        ...{ list: read, delimiter, rows, comments: {} },
        wholeLink: (link) => `https://here.example/${link}`,
      },
      translator(language),
    );
    return content.replace(/^\ufeff/, '');
  };
  return { rows: countingRows(rows), all: rows, joined, file };
}

/** Every student who handed in counts once, with the points that were counted by hand. */
function expectEachOnce(
  rows: Awaited<ReturnType<typeof marked>>['rows'],
  keyOf: (student: MadeUpStudent) => string,
  keyOfRow: (row: number) => string,
): void {
  const found = rows.map(({ row, points }) => [keyOfRow(row), points?.points, points?.of]);
  const wanted = CLASS.flatMap((student) =>
    student.points === undefined ? [] : [[keyOf(student), student.points, ASKED]],
  );
  expect(found.toSorted()).toEqual(wanted.toSorted());
}

const MOODLE = [
  ...['Identifier', 'Full name', 'Email address', 'Status', 'Grade', 'Maximum Grade'],
  ...['Grade can be changed', 'Last modified (submission)', 'Online text'],
  ...['Last modified (grade)', 'Feedback comments'],
];
const ONLINE_TEXT = MOODLE.indexOf('Online text');
const moodleRows = CLASS.map((student, i) => [
  ...[`Participant ${student.id}`, named(student), student.email, 'Submitted for grading'],
  ...['', '20.00', 'Yes', 'Monday, 30 November 2026, 11:05 AM'],
  ...[bothIn(student, i), '-', ''],
]);
const moodle = `\ufeff${tableOf([MOODLE, ...moodleRows])}`;

const CANVAS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Essay (77)', 'Links'];
const canvasRows = CLASS.map((student, i) => [
  ...[`${student.last}, ${student.first}`, student.id, '', student.email, 'A', String(i)],
  bothIn(student, i),
]);
const possible = ['    Points Possible', '', '', '', '', '40', ''];
const canvas = tableOf([CANVAS, possible, ...canvasRows]);

const FORM = ['Timestamp', 'Email Address', 'Your name', 'Link to your work', 'Matrikelnummer'];
const formRows = CLASS.flatMap((student, i) => {
  const of = (link: string, day: number) => [
    ...[`${day}/11/2026 12:00:00`, student.email.toUpperCase(), named(student)],
    ...[handedOn(link, i), student.id],
  ];
  const { link, earlier } = student;
  return [
    ...(earlier === undefined ? [] : [of(earlier, 1)]),
    ...(link === undefined ? [] : [of(link, 2)]),
  ];
});

describe('thirty made-up students', () => {
  test('in Moodle’s grading sheet: each is marked once, and the sheet comes back with grades and feedback', async () => {
    const { rows, file } = await marked(moodle);
    expectEachOnce(
      rows,
      ({ id }) => id,
      (row) => moodleRows[row - 2]?.[0]?.slice(12) ?? '',
    );
    const [headings, ...lines] = dsvFormat(',').parseRows(file('moodle'));
    expect(headings).toEqual(MOODLE);
    expect(lines).toHaveLength(CLASS.length);
    for (const [i, line] of lines.entries()) {
      const { points } = CLASS[i] as MadeUpStudent;
      // Of 8 figures, in 20 points.
      const grade = points === undefined ? '' : String((points * 20) / ASKED);
      expect(line[4]).toBe(grade);
      if (points === undefined) expect(line[10]).toBe('');
      // The one that was cut off has lost its last figure.
      else expect(line[10]).toContain(`Blank: ${(i % 4) + (i === 9 ? 1 : 0)}.`);
      for (const column of [0, 1, 2, 3, 5, 6, 7, 8, 9]) {
        expect(isSame(line[column], moodleRows[i]?.[column] ?? ''), `${i} ${column}`).toBe(true);
      }
    }
  });

  test('in Canvas’ gradebook: the row of points possible is kept and nobody’s, and a column is added', async () => {
    const { rows, file } = await marked(canvas, { max: '10' });
    expect(rows).toHaveLength(CLASS.length - 2);
    const [headings, kept, ...lines] = dsvFormat(',').parseRows(file('canvas'));
    expect(headings?.slice(0, 6)).toEqual(CANVAS.slice(0, 6));
    expect(headings).toHaveLength(7);
    expect(kept).toEqual(['    Points Possible', '', '', '', '', '40', '10']);
    for (const [i, line] of lines.entries()) {
      const { points } = CLASS[i] as MadeUpStudent;
      expect(line[6]).toBe(points === undefined ? '' : String((points * 10) / ASKED));
      for (const column of [0, 1, 2, 3, 4, 5]) {
        expect(isSame(line[column], canvasRows[i]?.[column] ?? ''), `${i} ${column}`).toBe(true);
      }
    }
  });

  test('in the answers of a form: who answered twice is counted once, and every answer comes back', async () => {
    const { rows, all, file } = await marked(tableOf([FORM, ...formRows]));
    expectEachOnce(
      rows,
      ({ id }) => id,
      (row) => formRows[row - 2]?.[4] ?? '',
    );
    expect(all.filter(({ replacedBy }) => replacedBy !== undefined)).toHaveLength(2);
    const [headings = [], ...lines] = dsvFormat(',').parseRows(file('list'));
    expect(headings.slice(0, 5)).toEqual(FORM);
    expect(lines).toHaveLength(formRows.length);
    const [pointsAt, noteAt] = [headings.indexOf('Points'), headings.indexOf('Notes')];
    for (const [i, line] of lines.entries()) {
      const own = formRows[i] ?? [];
      for (const [column, cell] of own.entries()) expect(isSame(line[column], cell)).toBe(true);
      const student = CLASS.find(({ id }) => id === own[4]);
      const isEarlier = student?.earlier !== undefined && own[0]?.startsWith('1/');
      expect(line[pointsAt]).toBe(isEarlier ? '' : String(student?.points));
      if (isEarlier) expect(line[noteAt]).toContain(`row ${i + 3}`);
    }
  });

  test('in a spreadsheet with semicolons: decimal commas, and two of one name apart', async () => {
    const head = ['Nr.', 'Vorname', 'Nachname', 'Matrikelnummer', 'Link', 'Gruppe'];
    const body = CLASS.map((student, i) => [
      ...[String(i + 1), student.first, student.last, student.id, bothIn(student, i), 'B'],
    ]);
    const { rows, file } = await marked(`\ufeff${tableOf([head, ...body], ';')}`, { max: '10' });
    const anna = rows.filter(({ name }) => name === 'Anna Müller');
    expect(anna.map(({ apart, points }) => [apart, points?.points])).toEqual([
      // 8 − 2 and 8 − 3 figures, of 10 points.
      ['100006', 7.5],
      ['100007', 6.25],
    ]);
    for (const form of ['list', 'spreadsheet'] as const) {
      const lines = dsvFormat(';').parseRows(file(form, 'de'));
      const at = lines[0]?.indexOf('Punkte') ?? -1;
      expect(lines[0]?.slice(0, 6)).toEqual(head);
      expect(lines.slice(7, 9).map((line) => line[at])).toEqual(['7,5', '6,25']);
      expect(lines).toHaveLength(31);
    }
    const english = dsvFormat(',').parseRows(file('spreadsheet'));
    expect(english[7]?.[english[0]?.indexOf('Points') ?? -1]).toBe('7.5');
  });

  test('as files that Moodle has collected: each comes to its student of the grading sheet', async () => {
    const marks = createMarks();
    const files = CLASS.flatMap((student): HandedFile[] => {
      const work = readWorkLink(student.link ?? '').work;
      if (work === undefined) return [];
      const file = `${named(student)}_${student.id}_assignsubmission_file_sheet.xlsx`;
      const { name, number: code = '' } = nameOfFile(file);
      const text = workText({ ...work, part: 'forward' });
      return [{ file, name, code, time: '2026-11-30 11:05:00', work: text, complaints: [] }];
    });
    await marks.addFiles(files);
    const sheet = moodleRows.map((row) => row.map((cell, i) => (i === ONLINE_TEXT ? '' : cell)));
    await marks.start(tableOf([MOODLE, ...sheet]), 'grades.csv');
    const { rows, list, joined } = marks.getState();
    expect(joined).toEqual({ matched: 28, unmatched: 0 });
    if (list === undefined) throw new Error('no list');
    expectEachOnce(
      gradedRows(rows, list, readScheme({}).scheme).filter(({ points }) => points !== undefined),
      ({ id }) => `Participant ${id}`,
      (row) => list.table[row - 1]?.[0] ?? '',
    );
  });

  test('as tabs from a page, without headings: columns get those of a spreadsheet, links their host', async () => {
    const body = CLASS.flatMap((student) =>
      student.link === undefined ? [] : [[named(student), student.email, student.link]],
    );
    const list = body.map((row) => row.map((cell) => cell.replaceAll('"', '”')).join('\t'));
    const { rows, file } = await marked(list.join('\n'));
    expect(rows).toHaveLength(28);
    const [headings = [], ...lines] = dsvFormat('\t').parseRows(file('list'));
    expect(headings.slice(0, 3)).toEqual(['A', 'B', 'C']);
    expect(lines).toHaveLength(28);
    const linkAt = headings.lastIndexOf('Link');
    for (const line of lines)
      expect(line[linkAt]).toMatch(/^https:\/\/here\.example\/#\/marking\?/);
  });

  test('as links alone: the names are the links’, and each has its row', async () => {
    const links = CLASS.flatMap(({ link }) => link ?? []);
    const { rows, file } = await marked(links.join('\n'));
    const points = CLASS.flatMap((student) => student.points ?? []);
    expect(rows.map((row) => row.points?.points)).toEqual(points);
    const [headings = [], ...lines] = dsvFormat(',').parseRows(file('list'));
    expect(headings.slice(1, 4)).toEqual(['Name', 'Row', 'Points']);
    expect(lines.map((line) => line[2])).toEqual(links.map((_, i) => String(i + 1)));
  });
});

describe('a gradebook without links, brought after them', () => {
  const bare = canvasRows.map((row) => row.slice(0, 6));
  const gradebook = tableOf([CANVAS.slice(0, 6), possible.slice(0, 6), ...bare.slice(0, 29)]);

  test('gets the works by what both lists know their students by; nobody’s work is lost', async () => {
    const { rows, joined, file } = await marked(tableOf([FORM, ...formRows]), {}, gradebook);
    // 28 students handed in, two of them twice; the last is not in the gradebook.
    expect(joined).toEqual({ matched: 29, unmatched: 1 });
    expect(rows).toHaveLength(28);
    const [, , ...lines] = dsvFormat(',').parseRows(file('canvas'));
    expect(lines.map((line) => line[6])).toEqual(
      CLASS.slice(0, 29).map(({ points }) => (points === undefined ? '' : String(points))),
    );
    const all = dsvFormat(',').parseRows(file('list'));
    expect(all.at(-1)?.slice(0, 2)).toEqual(['Last One', '']);
    expect(all.at(-1)).toContain(String(CLASS.at(-1)?.points));
  });

  test('gets them by names, the last name first or last, where nothing else is known', async () => {
    const links = CLASS.flatMap(({ link }) => link ?? []).join('\n');
    const { joined } = await marked(links, {}, gradebook);
    // Two of one name are told apart by nothing here, and the last is not in the gradebook.
    expect(joined).toEqual({ matched: 25, unmatched: 3 });
  });

  test('takes no list’s place whose students it has none of', async () => {
    const other = tableOf([CANVAS.slice(0, 6), ['Someone, Else', '1', '', 'x', 'A', '']]);
    await expect(marked(`Name,Link\nAda,${CLASS[0]?.link}`, {}, other)).rejects.toThrow();
  });
});

describe('of a list that is no system’s', () => {
  const list = tableOf([FORM, ...formRows.slice(0, 3)]);
  test('Moodle gets a line each for its import', async () => {
    const { file } = await marked(list);
    expect(
      dsvFormat(',')
        .parseRows(file('moodle'))
        .map((line) => line.slice(0, 4)),
    ).toEqual([
      ['Name', 'Matrikelnummer', 'Email Address', 'Points'],
      ['Ada Lovelace', '100000', 'S0@SCHOOL.EXAMPLE', '7'],
      ['Zoë O’Neill', '100001', 'S1@SCHOOL.EXAMPLE', '7'],
      ['Jörg Müßig', '100002', 'S2@SCHOOL.EXAMPLE', '6'],
    ]);
  });
  test('Canvas gets its own columns', async () => {
    const { file } = await marked(list);
    expect(dsvFormat(',').parseRows(file('canvas')).slice(1, 3)).toEqual([
      ['    Points Possible', '', '', '', '', '8'],
      ['Ada Lovelace', '', '100000', 'S0@SCHOOL.EXAMPLE', '', '7'],
    ]);
  });
});
