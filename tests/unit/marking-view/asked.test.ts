import { describe, expect, test } from 'vitest';
import { digitsToWorkWith } from '../../../src/components/marking/digitsToWorkWith';
import { type Mark, type MarkOptions, markWork } from '../../../src/engine';
import type { Notation } from '../../../src/notation';
import {
  ALL_ASKED,
  askedTexts,
  readAsked,
  readWorkLink,
  type StudentWork,
  sheetKey,
  traceOf,
  type WorkToSend,
  writeWorkLink,
} from '../../../src/state';
import { markedFigures } from '../../../src/state/handIn/markedFigures';
import { tallyOf } from '../../../src/state/handIn/tally';
import { KEPT_LINKS } from '../../fixtures/kept';
import { exampleOf } from '../state/helpers';

const classic = exampleOf('classic');
const trace = traceOf(classic.problem);
const written = (work: Omit<WorkToSend, 'example'>): string => {
  const link = writeWorkLink({ example: classic, ...work });
  if (!link.ok) throw new Error(`too long: ${link.length}`);
  return link.address;
};
const tallyFor = (
  marks: ReadonlyMap<string, Mark>,
  work: Pick<StudentWork, 'asks' | 'shown' | 'figures'>,
) => tallyOf(markedFigures(trace, marks, work), work.asks !== undefined);
const figures = new Map([
  ['net.h1', '0.3775'],
  ['out.h1', '0.5933'],
]);

describe('what is asked of the figures of a sheet', () => {
  test('is read as it was written, from 1 to 10 significant digits and from 0 to 10 decimal places', () => {
    expect(ALL_ASKED).toHaveLength(10 + 11);
    for (const asked of ALL_ASKED) {
      expect(readAsked(askedTexts(asked))).toMatchObject({ asked, bad: [] });
      expect(readWorkLink(written({ asked, figures })).work?.asked).toEqual(asked);
    }
  });

  test('is named where it is out of bounds, with what would be accepted', () => {
    const bad = '#/marking?work=classic~significant:11~net.h1:0.3775';
    expect(readWorkLink(bad)).toEqual({
      complaints: [{ kind: 'badChoice', name: 'significant', text: '11', accepted: '1–10' }],
    });
    expect(readAsked({ places: '11' }).bad).toMatchObject([{ name: 'places', accepted: '0–10' }]);
  });

  test('is told by digits as well, where nothing else tells it', () => {
    const link = (asked: string) =>
      readWorkLink(`#/marking?work=classic~${asked}net.h1:0.3775`).work?.asked;
    expect(link('digits:3~')).toEqual({ digits: 3 });
    expect(link('digits:3~significant:4~')).toEqual({ digits: 4 });
    expect(link('digits:3~places:2~')).toEqual({ places: 2 });
  });

  test('is one significant digit in every link from before', () => {
    const before = KEPT_LINKS.filter(({ asked }) => asked === undefined);
    expect(before.length).toBeGreaterThan(1);
    for (const { link } of before) {
      const { work } = readWorkLink(link);
      expect(work?.asked).toEqual({ digits: 1 });
      expect(work?.asks).toBeUndefined();
      expect(work?.shown).toEqual(new Set());
    }
  });

  test('tells one sheet from another, and leaves the key of one from before as it was', () => {
    const key = (asked?: (typeof ALL_ASKED)[number]) =>
      sheetKey('classic', classic.problem, 'k3f2', undefined, asked);
    expect(key({ digits: 1 })).toBe(key());
    expect(new Set(ALL_ASKED.map(key)).size).toBe(ALL_ASKED.length);
  });
});

test('numbers to work from have a digit more than is asked for, and no fewer than are set', () => {
  const of = (set: number, asked: MarkOptions): number => {
    const notation = { style: { digits: set, decimalSeparator: '.' } } as Notation;
    return digitsToWorkWith(notation, asked).style.digits;
  };
  expect(of(4, { digits: 3 })).toBe(4);
  expect(of(4, { digits: 6 })).toBe(7);
  expect(of(4, { places: 4 })).toBe(5);
  expect(of(9, { places: 4 })).toBe(9);
});

describe('a sheet knows what it asks for', () => {
  const read = (work: Omit<WorkToSend, 'example'>) => {
    const found = readWorkLink(written(work)).work;
    if (found === undefined) throw new Error('not read');
    return { work: found, tally: tallyFor(markWork(trace, found.figures), found) };
  };
  // Two hidden neurons and two outputs, each with net and out.
  const FORWARD = 8;

  test('so blanks count, and it is said of how many', () => {
    expect(read({ part: 'forward', figures }).tally).toMatchObject({
      right: 2,
      blank: 6,
      of: FORWARD,
    });
    expect(read({ figures }).tally).not.toHaveProperty('of');
  });

  test('what the learner was shown is not theirs: it earns nothing', () => {
    const { work, tally } = read({ part: 'forward', figures, shown: ['out.h1'] });
    expect([...work.shown]).toEqual(['out.h1']);
    expect(tally).toMatchObject({ right: 1, blank: 7, of: FORWARD });
    const handed = read({ part: 'out.h1', figures, shown: ['net.h1'] });
    expect(handed.tally).toMatchObject({ right: 1, blank: 0, of: 1 });
  });

  test('a part that the update does not have is named', () => {
    expect(
      readWorkLink('#/marking?work=classic~part:middle~net.h1:0.3775').complaints,
    ).toMatchObject([{ kind: 'badChoice', name: 'part', text: 'middle' }]);
  });

  test('the same again is no slip of its own', () => {
    const wrong = { verdict: 'wrong', expected: 1, note: '' } as const;
    const marks = new Map<string, Mark>([
      ['net.h1', { ...wrong, again: 'net.h2' }],
      ['net.h2', wrong],
    ]);
    expect(tallyFor(marks, { shown: new Set(), figures: new Map() })).toMatchObject({
      wrong: 2,
      again: 1,
      firstSlip: 'net.h2',
    });
  });
});
