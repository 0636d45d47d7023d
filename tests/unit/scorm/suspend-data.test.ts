import { describe, expect, test } from 'vitest';
import { markFigures } from '../../../src/components/practice/marking';
import { workOfPractice } from '../../../src/components/practice/workOfPractice';
import { reportOf } from '../../../src/components/scorm/reportOf';
import { createClassMarks } from '../../../src/state/handIn/classMarks';
import { SCORM_EDITIONS } from '../../../src/state/scorm/editions';
import {
  findWorks,
  MAX_SUSPENDED,
  packData,
  unpackData,
} from '../../../src/state/scorm/suspendData';
import { readSuspendedSheet } from '../../../src/state/scorm/suspendedSheet';
import { marksOfSuspendData } from '../../../src/state/scorm/suspendedWork';
import { type MadeUp, madeUpPractice, randomBy } from './madeUpPractice';

const EXAMPLES = ['classic', 'matrix', 'crossed'] as const;
const PARTS = ['all', 'forward', 'forward,error'] as const;

/** Thirty students, each drawn by a number of their own. */
const STUDENTS: readonly MadeUp[] = Array.from({ length: 30 }, (_, i) => {
  const random = randomBy((i + 0.5) / 30);
  return {
    random,
    exampleId: EXAMPLES[i % 3] ?? 'classic',
    part: PARTS[Math.floor(i / 3) % 3] ?? 'all',
    ...(i % 2 === 0 ? {} : { seed: `s${i}` }),
    digits: 3 + (i % 3),
  };
});

describe.each(SCORM_EDITIONS)('what %s keeps of a student’s work', (edition) => {
  test.each(STUDENTS.map((made, i) => ({ i, made })))(
    'student $i: gives the marks of practice, and the sheet back',
    ({ made, i }) => {
      const random = randomBy((i + 0.5) / 30);
      const practice = madeUpPractice({ ...made, random });
      const { trace, ids, sheet, asked } = practice;
      const { suspendData, points, filled } = reportOf(practice, edition);
      const most = edition === 'scorm12' ? 4096 : 64_000;
      expect(suspendData.length).toBeLessThanOrEqual(most);
      expect(suspendData).toMatch(/^[\x20-\x7e]*$/);
      expect(filled).toBe(Object.keys(sheet.texts).length);

      // Practice marks what is typed, by what it was worked from.
      const { figures } = workOfPractice(practice);
      const answered = ids.filter((id) => sheet.texts[id] !== undefined);
      const marks = markFigures(trace, Object.fromEntries(figures), answered, asked);
      const read = marksOfSuspendData(suspendData);
      const told = new Map(read.figures?.map(({ id, verdict, note }) => [id, { verdict, note }]));
      expect(read.complaints).toEqual([]);
      for (const [id, { verdict, note }] of marks) expect(told.get(id)).toEqual({ verdict, note });
      const blank = ids.filter((id) => sheet.texts[id] === undefined);
      for (const id of blank) expect(['blank', 'shown']).toContain(told.get(id)?.verdict);
      const earned = [...marks.values()].filter(({ verdict }) =>
        ['right', 'follows'].includes(verdict),
      );
      expect(points?.points).toBeGreaterThanOrEqual(earned.length);

      const back = readSuspendedSheet(suspendData);
      expect(back?.texts).toEqual(sheet.texts);
      expect(back?.taken).toEqual(sheet.taken);
      expect(back?.hints).toEqual(
        Object.fromEntries(Object.entries(sheet.hints).map(([id, { strength }]) => [id, strength])),
      );
      if (made.seed !== undefined) expect(back?.code).toBe('k3f9');
    },
  );
});

describe('the limit of SCORM 1.2', () => {
  const filled = (query: string, part: string, written: number) =>
    madeUpPractice({
      ...{ exampleId: 'classic', query, part, digits: 3, written, filled: 1.1 },
      random: () => 0.5,
    });

  test.each([
    ['the classic, all of it, with the digits of a calculator', '', 12],
    ['a 4-4-4 network', 'layers=4-4-4', 8],
    ['the largest network, all of it', 'layers=4-4-4-4-4', 8],
  ])('%s: nothing is lost', (_, query, written) => {
    const practice = filled(query, 'all', written);
    const { suspendData } = reportOf(practice, 'scorm12');
    expect(suspendData.length).toBeLessThanOrEqual(4096);
    expect(readSuspendedSheet(suspendData)?.texts).toEqual(practice.sheet.texts);
    const { figures = [] } = marksOfSuspendData(suspendData);
    expect(figures.filter(({ verdict }) => verdict === 'right')).toHaveLength(practice.ids.length);
  });

  test('long calculations give way to what they come to, before any figure does', () => {
    const practice = filled('', 'all', 8);
    const texts = Object.fromEntries(
      Object.entries(practice.sheet.texts).map(([id, text], i) => {
        // Beyond what can be shortened: random digits that add up to nothing.
        const random = randomBy((i + 1) / 99);
        const noise = Array.from({ length: 15 }, () => String(random()).slice(2, 11)).join('+0*');
        return [id, `${text}+0*${noise}`.slice(0, 200)];
      }),
    );
    const long = { ...practice, sheet: { ...practice.sheet, texts } };
    const { suspendData } = reportOf(long, 'scorm12');
    expect(suspendData.length).toBeLessThanOrEqual(4096);
    const back = readSuspendedSheet(suspendData)?.texts ?? {};
    expect(Object.keys(back)).toEqual(Object.keys(texts));
    expect(back).not.toEqual(texts);
    expect(readSuspendedSheet(reportOf(long, 'scorm2004').suspendData)?.texts).toEqual(texts);
    expect(marksOfSuspendData(suspendData).points).toEqual(
      marksOfSuspendData(reportOf(long, 'scorm2004').suspendData).points,
    );
  });

  test('what does not fit is told, whole, and never cut', () => {
    const noise = Array.from({ length: 900 }, (_, i) => randomBy((i + 1) / 901)()).join(' ');
    const packed = packData([noise], 'scorm12');
    expect(packed.ok).toBe(false);
    expect(packed.text.length).toBeGreaterThan(4096);
    expect(unpackData(packed.text)).toBe(noise);
    expect(packData([noise], 'scorm2004')).toEqual({ ok: true, text: noise });
  });
});

test('Marking takes it as it takes links: pasted, and in the cells of a list', async () => {
  const [ada, bo] = STUDENTS.slice(0, 2).map((made) => madeUpPractice(made));
  if (!ada || !bo) throw new Error('nobody');
  const plain = reportOf(ada, 'scorm2004').suspendData;
  const long = madeUpPractice({ ...(STUDENTS[0] as MadeUp), part: 'all', query: 'layers=4-4-4-4' });
  const short = reportOf(long, 'scorm12').suspendData;
  expect(plain).toMatch(/^#\/marking\?/);
  expect(short).toMatch(/^#backstep1\./);
  const marks = createClassMarks({
    mark: function* (work) {
      yield undefined;
      return [...work.figures.keys()].map((id) => ({ id })) as never;
    },
    now: () => 0,
    pause: () => Promise.resolve(),
  });
  await marks.start(`Name,cmi.suspend_data\nAda,"${plain}"\nBo,${short}\n`);
  expect(marks.getState().rows.map(({ name, complaints }) => [name, complaints])).toEqual([
    ['Ada', []],
    ['Bo', []],
  ]);
  await marks.start(short);
  expect(marks.getState().rows).toHaveLength(1);
  expect(marks.getState().rows[0]).toMatchObject({ name: '', complaints: [] });
});

describe('from anyone', () => {
  test.each([
    '#backstep1.',
    '#backstep1.AAAA',
    '#backstep1.____',
    '#backstep1.%%%',
    'x'.repeat(5000),
  ])('what is none is told as none: %s', (text) => {
    expect(readSuspendedSheet(text)).toBeUndefined();
    expect(marksOfSuspendData(text).figures).toBeUndefined();
  });

  test('a few signs that stand for very many are not unfolded', () => {
    const bomb = packData(['a'.repeat(5_000_000)], 'scorm2004');
    expect(bomb.text.length).toBeLessThan(10_000);
    expect(unpackData(bomb.text)).toBeUndefined();
    expect(unpackData(packData(['a'.repeat(MAX_SUSPENDED - 1)], 'scorm2004').text)).toHaveLength(
      MAX_SUSPENDED - 1,
    );
    expect(findWorks(bomb.text)).toEqual([]);
  });

  test('of what stands behind the link, what is bad is left out', () => {
    const rest = (text: string) => readSuspendedSheet(`#sheet?${text}`);
    expect(rest('taken=2.3&value=net.h1')).toMatchObject({
      taken: { hints: 2, looks: 3 },
      hints: { 'net.h1': 'value' },
    });
    expect(rest('taken=-1')).toBeUndefined();
    expect(
      rest(`taken=1.1&typed=${encodeURIComponent(`~net.h1:${'9'.repeat(201)}`)}`)?.texts,
    ).toEqual({});
    expect(Object.getPrototypeOf(rest('value=__proto__&taken=1.1')?.hints)).toBe(Object.prototype);
  });
});
