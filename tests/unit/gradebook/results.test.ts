import { describe, expect, test } from 'vitest';
import { freshProblem } from '../../../src/state';
import type { GradedRow } from '../../../src/state/gradebook/graded';
import { createKeptScheme, schemeOf } from '../../../src/state/gradebook/keptScheme';
import { USUAL_SCHEME } from '../../../src/state/gradebook/scheme';
import { sharedSlips } from '../../../src/state/gradebook/sharedSlips';
import { mistakesOf, quantitiesOf, sheetGroups } from '../../../src/state/gradebook/sheetResults';
import type { MarkedFigure } from '../../../src/state/handIn/markedFigures';
import { exampleOf } from '../state/helpers';

const classic = exampleOf('classic');
const figure = (
  id: string,
  verdict: MarkedFigure['verdict'],
  more: Partial<MarkedFigure> = {},
): MarkedFigure => ({ id, verdict, written: '0.1234', expected: 0.5, note: '', ...more });
let index = 0;
const row = (figures: readonly MarkedFigure[], more: Partial<GradedRow> = {}): GradedRow => ({
  ...{ index: index++, row: index, name: `S${index}`, complaints: [] },
  ...{ exampleId: 'classic', problem: classic.problem, figures },
  ...more,
});
const wrong = (id: string, more: Partial<MarkedFigure> = {}) => figure(id, 'wrong', more);

describe('the mistakes of a class', () => {
  const rows = [
    // One habit, met twice: one mistake of one student.
    row([
      wrong('net.h1', { diagnosis: 'biasLeftOut' }),
      wrong('net.h2', { diagnosis: 'biasLeftOut', again: 'net.h1' }),
    ]),
    row([figure('net.h1', 'right'), wrong('net.h2', { diagnosis: 'biasLeftOut' })]),
    row([wrong('net.h1', { diagnosis: 'biasLeftOut' }), wrong('out.h1')]),
    row([figure('net.h1', 'blank'), figure('net.h2', 'short'), figure('out.h1', 'follows')]),
  ];

  test('are counted by students, once for each, where most made them first', () => {
    expect(mistakesOf(rows, USUAL_SCHEME)).toEqual([
      { diagnosis: 'biasLeftOut', at: 'net.h1', students: 3 },
      { at: 'out.h1', students: 1 },
    ]);
  });

  test('and by quantity, in the order of working', () => {
    const [group] = sheetGroups(rows);
    if (group === undefined) throw new Error('no group');
    const none = { right: 0, follows: 0, short: 0, wrong: 0, blank: 0 };
    expect(quantitiesOf(group, USUAL_SCHEME)).toEqual([
      { ...none, id: 'net.h1', right: 1, wrong: 2, blank: 1, of: 4 },
      { ...none, id: 'out.h1', follows: 1, wrong: 1, of: 2 },
      { ...none, id: 'net.h2', short: 1, wrong: 2, of: 3 },
    ]);
  });

  test('a teacher’s verdict and tolerance take a mistake away', () => {
    const own = { 'out.h1': { verdict: 'right', reason: '' } } as const;
    expect(mistakesOf([row([wrong('out.h1')], { overrulings: own })], USUAL_SCHEME)).toEqual([]);
    const near = row([wrong('out.h1', { written: '0.505' })]);
    expect(mistakesOf([near], { ...USUAL_SCHEME, tolerance: 1 })).toEqual([]);
    expect(mistakesOf([near], USUAL_SCHEME)).toHaveLength(1);
  });

  test('works on another sheet are apart; fresh numbers are the same sheet', () => {
    const fresh = row([figure('net.h1', 'right')], { problem: freshProblem(classic, 'k3f9') });
    const other = row([figure('net.h1', 'right')], {
      exampleId: 'matrix',
      problem: exampleOf('matrix').problem,
    });
    const groups = sheetGroups([...rows, fresh, other]);
    expect(groups.map((group) => [group.rows.length, group.isOneProblem])).toEqual([
      [5, false],
      [1, true],
    ]);
  });
});

describe('the same unusual wrong figures', () => {
  const shared = [wrong('net.h1', { written: '0.4711' }), wrong('out.h2', { written: '0.1312' })];
  const named = (rows: readonly GradedRow[]) =>
    sharedSlips(rows).map((one) => [
      one.rows.map(({ name }) => name),
      one.figures.map(({ id, written }) => `${id} ${written}`),
    ]);

  test('in several sheets are pointed out together, however they are written', () => {
    const [a, b, c] = [
      row(shared, { name: 'A' }),
      row([wrong('net.h1', { written: '0,4711' }), ...shared.slice(1)], { name: 'B' }),
      row([...shared, wrong('net.o1', { written: '9.871' })], { name: 'C' }),
    ];
    expect(named([a, row([]), b, c])).toEqual([
      [
        ['A', 'B', 'C'],
        ['net.h1 0.4711', 'out.h2 0.1312', 'net.h1 0,4711'],
      ],
    ]);
  });

  test.each([
    ['one alone may be chance', [shared[0] as MarkedFigure]],
    [
      'a known mistake is everyone’s',
      shared.map((one) => ({ ...one, diagnosis: 'biasLeftOut' as const })),
    ],
    ['what follows is no news', shared.map((one) => ({ ...one, verdict: 'follows' as const }))],
    ['two digits are often the same', shared.map((one) => ({ ...one, written: '0.47' }))],
  ])('%s: not pointed out', (_, figures) => {
    expect(named([row(figures), row(figures)])).toEqual([]);
  });

  test('of other numbers are no same figures', () => {
    expect(named([row(shared), row(shared, { problem: freshProblem(classic, 'k3f9') })])).toEqual(
      [],
    );
  });
});

test('how a teacher gives points is kept, and an address that says any of it counts in its place', () => {
  const disk = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => disk.get(key) ?? null,
      setItem: (key: string, text: string) => void disk.set(key, text),
    }) as unknown as Storage;
  createKeptScheme(storage).keep({ ...USUAL_SCHEME, max: 20, round: 0.5 });
  const kept = createKeptScheme(storage).getState();
  expect(schemeOf({}, kept).scheme).toEqual({ ...USUAL_SCHEME, max: 20, round: 0.5 });
  expect(schemeOf({ max: '10' }, kept).scheme).toEqual({ ...USUAL_SCHEME, max: 10 });
  // Kept by someone else, or broken: as if nothing were.
  disk.set('backstep:points', '{"max":7}');
  expect(createKeptScheme(storage).getState()).toEqual({});
});
