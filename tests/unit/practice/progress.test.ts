import { describe, expect, test } from 'vitest';
import { INITIAL, type Progress } from '../../../src/state';
import { readProgress } from '../../../src/state/kept/practiceSaved';
import { readSaved, writeSaved } from '../../../src/state/kept/saved';
import { MAX_SHEETS, MAX_TEXT, NO_PROGRESS } from '../../../src/state/practice/progress';
import {
  cleared,
  HINT_PAUSE,
  hintCount,
  hintWait,
  type PracticeOutcome,
  quantitiesToRepeat,
  recordMarks,
  type SheetPlace,
  sheetAt,
  sheetKey,
  takeHint,
  typed,
} from '../../../src/state/practice/sheetEdits';
import { exampleOf } from '../state/helpers';

const classic = exampleOf('classic');
const place: SheetPlace = {
  key: sheetKey('classic', classic.problem, undefined),
  exampleId: 'classic',
  seed: undefined,
  address: '#/practice?example=classic&part=forward',
};
const at = (progress: Progress) => sheetAt(progress, place);
const outcome = (id: string, verdict: PracticeOutcome['verdict'], kind = ''): PracticeOutcome => ({
  id,
  verdict,
  kind,
  note: `${verdict}:net:${kind}`,
  figure: '0.5',
});
const marked = { part: 'forward', texts: {}, work: {} };

describe('a sheet', () => {
  test('keeps what is typed, and forgets a field that is emptied', () => {
    let progress = typed(NO_PROGRESS, place, 'net.h1', '0.3775');
    progress = typed(progress, place, 'out.h1', '0.5933');
    expect(at(progress).texts).toEqual({ 'net.h1': '0.3775', 'out.h1': '0.5933' });
    expect(at(typed(progress, place, 'net.h1', '')).texts).toEqual({ 'out.h1': '0.5933' });
  });

  test('refuses more than a field takes, so that nothing is cut off unseen', () => {
    expect(() => typed(NO_PROGRESS, place, 'net.h1', 'x'.repeat(MAX_TEXT + 1))).toThrow(RangeError);
  });

  test('is another for other numbers, other seeds and other examples', () => {
    const other = { ...classic.problem, learningRate: 0.6 };
    const keys = [
      place.key,
      sheetKey('classic', other, undefined),
      sheetKey('classic', classic.problem, 'k3f2'),
      sheetKey('matrix', classic.problem, undefined),
      sheetKey('classic', { ...classic.problem, updateBiases: true }, undefined),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('makes room for newer ones; the one in use is never dropped', () => {
    let progress = typed(NO_PROGRESS, place, 'net.h1', '1');
    for (let i = 0; i < MAX_SHEETS + 5; i++) {
      progress = typed(progress, { ...place, key: `classic s${i}` }, 'net.h1', '1');
      progress = typed(progress, place, 'net.h1', String(i));
    }
    expect(progress.sheets).toHaveLength(MAX_SHEETS);
    expect(at(progress).texts['net.h1']).toBe(String(MAX_SHEETS + 4));
  });

  test('keeps the first slip of each kind, and what was once wrong though it is right by now', () => {
    let progress = recordMarks(NO_PROGRESS, place, marked, [
      outcome('net.h1', 'wrong', 'biasLeftOut'),
      outcome('net.h2', 'wrong', 'biasLeftOut'),
      outcome('out.h1', 'follows'),
      outcome('net.o1', 'wrong'),
    ]);
    progress = recordMarks(progress, place, marked, [outcome('net.h1', 'right')]);
    expect(at(progress).slips.map(({ kind, id }) => [kind, id])).toEqual([
      ['biasLeftOut', 'net.h1'],
      ['', 'net.o1'],
    ]);
    expect(at(progress).verdicts['net.h1']).toBe('right');
    expect(quantitiesToRepeat(at(progress), ['net.h1', 'out.h1'])).toEqual(['net.h1']);
  });

  test('is cleared by the part', () => {
    let progress = typed(NO_PROGRESS, place, 'net.h1', '1');
    progress = typed(progress, place, 'net.o1', '2');
    progress = takeHint(progress, place, 'net.h1', 0);
    progress = cleared(progress, place, ['net.h1']);
    expect(at(progress)).toMatchObject({ texts: { 'net.o1': '2' }, hints: {} });
  });
});

describe('hints', () => {
  test('come one after the other, with a rest between them', () => {
    let progress = takeHint(NO_PROGRESS, place, 'net.h1', 1000);
    expect(at(progress).hints['net.h1']).toEqual({ strength: 'needs', at: 1000 });
    expect(takeHint(progress, place, 'net.h1', 1000 + HINT_PAUSE - 1)).toBe(progress);
    expect(hintWait(at(progress), 'net.h1', 3000)).toBe(HINT_PAUSE - 2000);
    for (let i = 1; i < 6; i++)
      progress = takeHint(progress, place, 'net.h1', 1000 + i * HINT_PAUSE);
    expect(at(progress).hints['net.h1']?.strength).toBe('value');
    expect(hintCount(at(progress), ['net.h1', 'net.h2'])).toBe(4);
    expect(quantitiesToRepeat(at(progress), ['net.h1', 'net.h2'])).toEqual(['net.h1']);
  });

  test('of another quantity need not be waited for', () => {
    const progress = takeHint(NO_PROGRESS, place, 'net.h1', 1000);
    expect(hintWait(at(progress), 'net.h2', 1000)).toBe(0);
  });

  test('are not put off for long by a clock that was set back', () => {
    const progress = takeHint(NO_PROGRESS, place, 'net.h1', 1e12);
    expect(hintWait(at(progress), 'net.h1', 0)).toBe(HINT_PAUSE);
  });
});

describe('saved progress', () => {
  const full = recordMarks(
    takeHint(typed(NO_PROGRESS, place, 'net.h1', '<b>0,38'), place, 'net.h1', 5),
    place,
    { part: 'forward', texts: { 'net.h1': '0.38' }, work: { 'net.h1': '0.38' } },
    [outcome('net.h1', 'wrong', 'biasLeftOut')],
  );

  test('is taken up as it was', () => {
    const text = writeSaved({ ...INITIAL, practice: full });
    const { tutor, notices } = readSaved(text);
    expect(notices).toEqual([]);
    expect(JSON.parse(JSON.stringify(tutor?.practice))).toEqual(JSON.parse(JSON.stringify(full)));
  });

  test('that an older version did not have is blank', () => {
    const { practice: _, ...older } = JSON.parse(writeSaved({ ...INITIAL, practice: full }));
    expect(readSaved(JSON.stringify(older)).tutor?.practice).toBeUndefined();
    expect(readSaved(JSON.stringify(older)).notices).toEqual([]);
  });

  const [sheet] = full.sheets;
  test.each([
    ['no object', 7],
    ['no sheets', {}],
    ['an unknown example', { sheets: [{ ...sheet, exampleId: 'gone' }] }],
    ['an address elsewhere', { sheets: [{ ...sheet, address: 'javascript:alert(1)' }] }],
    ['a bad seed', { sheets: [{ ...sheet, seed: '<b>' }] }],
    ['a megabyte in a field', { sheets: [{ ...sheet, texts: { 'net.h1': 'x'.repeat(1e6) } }] }],
    [
      'a thousand fields',
      {
        sheets: [
          {
            ...sheet,
            texts: Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`q${i}`, '1'])),
          },
        ],
      },
    ],
    ['an unknown hint', { sheets: [{ ...sheet, hints: { 'net.h1': { strength: 'x', at: 0 } } }] }],
  ])('with %s is said to be damaged, and the rest opens', (_, practice) => {
    const saved = { ...JSON.parse(writeSaved({ ...INITIAL, view: 'practice' })), practice };
    const { tutor, notices } = readSaved(JSON.stringify(saved));
    expect(tutor?.view).toBe('practice');
    expect(tutor?.practice).toBeUndefined();
    expect(notices).toEqual([{ kind: 'storage.damaged' }]);
  });

  test('with one bad sheet keeps the others', () => {
    const { progress, isWhole } = readProgress({ sheets: [sheet, 'bad'] });
    expect(progress.sheets).toHaveLength(1);
    expect(isWhole).toBe(false);
  });
});
