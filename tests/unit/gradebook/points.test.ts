import { describe, expect, test } from 'vitest';
import { markWork } from '../../../src/engine';
import { readWorkLink } from '../../../src/state';
import { pointsOf, rounded } from '../../../src/state/gradebook/points';
import {
  type PointScheme,
  readScheme,
  schemeTexts,
  USUAL_SCHEME,
} from '../../../src/state/gradebook/scheme';
import { type MarkedFigure, markedFigures } from '../../../src/state/handIn/markedFigures';
import { traceInForm } from '../../../src/state/handIn/workTrace';

const figure = (
  verdict: MarkedFigure['verdict'],
  more: Partial<MarkedFigure> = {},
): MarkedFigure => ({
  id: `q${ids++}`,
  written: '0.5000',
  expected: 0.25,
  note: '',
  verdict,
  ...more,
});
let ids = 0;
const scheme = (more: Partial<PointScheme> = {}): PointScheme => ({ ...USUAL_SCHEME, ...more });

/** Three right, two that follow, one wrong by one, one short, two blank, one wrong: ten, of which five count. */
const SHEET = [
  ...['right', 'right', 'right', 'follows', 'follows', 'short', 'blank', 'blank'].map((verdict) =>
    figure(verdict as MarkedFigure['verdict']),
  ),
  // 0.5932 of 0.59327, which is 0.5933.
  figure('wrong', { written: '0.5932', expected: 0.5932699, from: [0.59328, 0.59329] }),
  figure('wrong'),
  // Handed to the student: neither asked nor earned.
  figure('shown'),
];

describe('points', () => {
  test.each([
    // 3 + 2 of 10.
    ['as usual', scheme(), 5, 10, 50],
    // 5 of 10, of 12: 6.
    ['with a maximum', scheme({ max: 12 }), 6, 12, 50],
    // 3·2 + 2·1 + 1·0.5 + 1·0.25 = 8.75 of 20.
    [
      'of each kind',
      scheme({ points: { right: 2, follows: 1, byOne: 0.5, short: 0.25, blank: 0 } }),
      8.75,
      20,
      43.8,
    ],
    // 8.75 of 20, of 10: 4.375, to halves 4.5.
    [
      'rounded to halves',
      scheme({
        points: { right: 2, follows: 1, byOne: 0.5, short: 0.25, blank: 0 },
        max: 10,
        round: 0.5,
      }),
      4.5,
      10,
      43.8,
    ],
    [
      'where nothing gets any',
      scheme({ points: { ...USUAL_SCHEME.points, right: 0 } }),
      2,
      0,
      undefined,
    ],
  ])('%s', (_, by, points, of, percent) => {
    const found = pointsOf(SHEET, by);
    expect(found).toMatchObject({ points, of });
    expect(found.percent).toBe(percent);
    expect(found.counts).toEqual({
      ...{ right: 3, follows: 2, byOne: 1, short: 1, blank: 2, again: 0, slip: 1 },
    });
  });

  test('what a teacher found counts in place of ours', () => {
    const wrong = figure('wrong');
    const right = figure('right');
    const own = {
      [wrong.id]: { verdict: 'right', reason: '' },
      [right.id]: { verdict: 'wrong', reason: '' },
    } as const;
    expect(pointsOf([wrong, right, figure('right')], scheme(), { overrulings: own }).points).toBe(
      2,
    );
  });

  test('where it is not known what was asked, what others of the class have beyond it is blank', () => {
    expect(pointsOf([figure('right')], scheme(), { outOf: 8 })).toMatchObject({
      ...{ points: 1, of: 8, percent: 12.5 },
      counts: { right: 1, blank: 7 },
    });
  });

  test.each([
    ['a step of a hundredth', 2.675, 0.01, 2.68],
    ['halves, a half up', 4.25, 0.5, 4.5],
    ['quarters', 4.3, 0.25, 4.25],
    ['tenths of what doubles make of it', 0.1 + 0.2, 0.1, 0.3],
    ['whole ones', 7.5, 1, 8],
  ])('are rounded to %s', (_, value, step, to) => {
    expect(rounded(value, step)).toBe(to);
  });
});

describe('a figure wrong by one in the last digit', () => {
  const counted = (
    written: string,
    expected: number,
    more: Partial<MarkedFigure> = {},
    asked = {},
  ) =>
    pointsOf([figure('wrong', { written, expected, ...more })], scheme(), { asked }).counts.byOne;
  test.each([
    ['0.594', 0.5932699, 1],
    ['0.592', 0.5932699, 1],
    ['0.595', 0.5932699, 0],
    ['-0.0227', -0.0226025, 1],
    ['0,594', 0.5932699, 1],
    // Fewer digits than are asked for.
    ['0.60', 0.5932699, 0],
    ['3/5', 0.5932699, 0],
    ['abc', 0.5932699, 0],
  ])('%s of %d: %d', (written, expected, count) => {
    expect(counted(written, expected)).toBe(count);
  });

  test('goes by what the person’s own figures give as well', () => {
    expect(counted('0.512', 0.7, { from: [0.5109, 0.5112] })).toBe(1);
  });

  test('has as many places as are asked for, but never one digit alone', () => {
    expect(counted('0.60', 0.5932699, {}, { places: 2 })).toBe(1);
    expect(counted('0.7', 0.5932699, {}, { places: 1 })).toBe(0);
  });
});

describe('a tolerance', () => {
  const counts = (written: string, tolerance: number, from?: readonly [number, number]) =>
    pointsOf(
      [figure('wrong', { written, expected: 0.5, ...(from && { from }) })],
      scheme({ tolerance }),
    ).counts;
  test.each([
    ['0.505', 1, { right: 1 }],
    ['0.506', 1, { slip: 1 }],
    ['0.495', 1, { right: 1 }],
    ['0.6', 20, { right: 1 }],
  ])('%s within %d %% of 0.5', (written, tolerance, found) => {
    expect(counts(written, tolerance)).toMatchObject(found);
  });

  test('is kept to what the person’s own figures give as well', () => {
    expect(counts('0.808', 1, [0.8, 0.801])).toMatchObject({ follows: 1 });
  });

  test('makes up for digits that are missing, as far as it goes', () => {
    const short = figure('short', { written: '0.59', expected: 0.5932699 });
    expect(pointsOf([short], scheme({ tolerance: 1 })).counts.right).toBe(1);
    expect(pointsOf([short], scheme({ tolerance: 0.1 })).counts.short).toBe(1);
  });
});

describe('a slip costs once', () => {
  /** By the engine's own marks: the classic's sheet, as it comes by link. */
  const pointsOfLink = (parts: string) => {
    const { work } = readWorkLink(`#/marking?work=classic~significant:3~${parts}`);
    if (work === undefined) throw new Error('no work');
    const trace = traceInForm(work.problem, work.form);
    const marks = markWork(trace, work.figures, work.asked);
    return pointsOf(markedFigures(trace, marks, work), USUAL_SCHEME, work);
  };

  // The gradients of Mazur's article; w + η·∂E/∂w in place of w − η·∂E/∂w, as worked by hand.
  const GRADIENTS = {
    w1: [0.000438568, 0.15],
    w2: [0.000877135, 0.2],
    w3: [0.000497713, 0.25],
    w4: [0.000995425, 0.3],
    w5: [0.082167041, 0.4],
    w6: [0.082667628, 0.45],
    w7: [-0.02260254, 0.5],
    w8: [-0.022740242, 0.55],
  } as const;

  test('what was added instead of subtracted eight times is one slip', () => {
    const parts = Object.entries(GRADIENTS).map(
      ([name, [gradient, old]]) => `new(${name}):${(old + 0.5 * gradient).toFixed(8)}`,
    );
    const gradients = Object.entries(GRADIENTS).map(
      ([name, [gradient]]) => `d(error.total)/d(${name}):${gradient.toFixed(9)}`,
    );
    expect(pointsOfLink([...gradients, ...parts].join('~'))).toMatchObject({ points: 15, of: 16 });
  });

  test('a 0 in every field earns nothing', () => {
    const ids = ['net.h1', 'out.h1', 'net.h2', 'out.h2', 'net.o1', 'out.o1', 'net.o2', 'out.o2'];
    const all = [...ids, 'd(error.total)/d(out.o1)', 'd(error.total)/d(w5)'];
    expect(pointsOfLink(all.map((id) => `${id}:0`).join('~'))).toMatchObject({ points: 0, of: 10 });
  });
});

describe('an address', () => {
  test('says the points, a maximum, the rounding and the tolerance', () => {
    const query = { points: '2,1,0.5,0,0', max: '10', round: '0.5', tolerance: '1' };
    const { scheme: read, bad } = readScheme(query);
    expect(bad).toEqual([]);
    expect(read).toEqual({
      points: { right: 2, follows: 1, byOne: 0.5, short: 0, blank: 0 },
      max: 10,
      round: 0.5,
      tolerance: 1,
    });
    expect(schemeTexts(read)).toEqual(query);
    expect(schemeTexts(USUAL_SCHEME)).toEqual({});
  });

  test.each([
    ['points', '1,1,0'],
    ['points', '1,1,0,0,-1'],
    ['points', '1,1,0,0,x'],
    ['points', '1,1,0,0,1e9'],
    ['max', '0'],
    ['max', 'ten'],
    ['round', '0.3'],
    ['tolerance', '51'],
  ])('with %s=%s is told of, and the rest is taken', (name, text) => {
    const { scheme: read, bad } = readScheme({ [name]: text });
    expect(bad).toMatchObject([{ kind: 'address.badChoice', name, text }]);
    expect(read).toEqual(USUAL_SCHEME);
  });
});
