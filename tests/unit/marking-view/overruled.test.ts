import { describe, expect, test } from 'vitest';
import { rangeText, workedFrom } from '../../../src/components/marking/reckoned';
import { figuresCsv, resultsJson } from '../../../src/components/marking/resultFiles';
import { traceOf } from '../../../src/state';
import { withOverrulings } from '../../../src/state/handIn/classMarks';
import { readTable } from '../../../src/state/handIn/csv';
import type { MarkedFigure } from '../../../src/state/handIn/markedFigures';
import type { MarkedRow } from '../../../src/state/handIn/markedRow';
import { createOverruled, MAX_REASON, workKey } from '../../../src/state/handIn/overruled';
import { tallyOf } from '../../../src/state/handIn/tally';
import { translator } from '../../../src/text';
import { addMessages } from '../../../src/text/catalogue';
import { messagesOf } from '../../catalogues';
import { exampleOf } from '../state/helpers';

addMessages('en', messagesOf('en'));

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}
const RIGHT = { verdict: 'right', reason: 'Another rounding.' } as const;

describe('a teacher’s verdict', () => {
  test('is kept from page to page, and can be taken back', () => {
    const disk = storage();
    const first = createOverruled(() => disk);
    expect(first.overrule('a', 'net.h1', RIGHT)).toBe(true);
    const later = createOverruled(() => disk);
    expect(later.getState()).toEqual({ a: { 'net.h1': RIGHT } });
    later.takeBack('a', 'net.h1');
    expect(createOverruled(() => disk).getState()).toEqual({});
  });

  test('of one tab is not lost to another', () => {
    const disk = storage();
    const [one, other] = [createOverruled(() => disk), createOverruled(() => disk)];
    one.overrule('a', 'net.h1', RIGHT);
    other.overrule('b', 'net.h2', RIGHT);
    expect(Object.keys(createOverruled(() => disk).getState()).sort()).toEqual(['a', 'b']);
  });

  test('lasts as long as the page where nothing can be kept, and that is told', () => {
    const none = createOverruled(() => {
      throw new Error('forbidden');
    });
    expect(none.overrule('a', 'net.h1', RIGHT)).toBe(false);
    expect(none.getState()).toEqual({ a: { 'net.h1': RIGHT } });
  });

  test('that was not written by this page is not taken up', () => {
    for (const text of ['{', '[]', '{"version":2,"works":{}}', bad('unreadable', ''), long()]) {
      const disk = storage();
      disk.setItem('backstep:overruled', text);
      expect(createOverruled(() => disk).getState()).toEqual({});
    }
    function bad(verdict: string, reason: string): string {
      return JSON.stringify({ version: 1, works: { a: { 'net.h1': { verdict, reason } } } });
    }
    function long(): string {
      return bad('right', 'x'.repeat(MAX_REASON + 1));
    }
  });

  test('is kept by a key that tells works apart and holds nothing of them', () => {
    expect(workKey('classic~net.h1:0.3775')).not.toBe(workKey('classic~net.h1:0.3776'));
    expect(workKey('classic~net.h1:0.3775')).toMatch(/^[a-z0-9]+-[a-z0-9]+$/);
  });
});

const classic = exampleOf('classic');
const figure = (id: string, verdict: MarkedFigure['verdict'], more = {}): MarkedFigure => ({
  ...{ id, written: verdict === 'blank' ? '' : '=1', expected: 0.5, verdict },
  ...{ note: verdict === 'blank' ? '' : `${verdict}:net:`, ...more },
});
const figures = [
  figure('net.h1', 'wrong', { diagnosis: 'biasLeftOut' }),
  figure('net.h2', 'wrong', { again: 'net.h1' }),
  figure('out.h1', 'follows'),
  figure('out.h2', 'blank'),
];
const row: MarkedRow = {
  ...{ index: 0, row: 1, name: 'Ada', complaints: [], exampleId: 'classic', seed: 'k3f2' },
  ...{ problem: classic.problem, asked: { places: 4 }, figures, tally: tallyOf(figures, true) },
};
const overruled = withOverrulings(row, { 'net.h1': RIGHT });

describe('results', () => {
  test('count the teacher’s verdict in place of ours, and say how many', () => {
    expect(row.tally).toMatchObject({ wrong: 2, again: 1, follows: 1, blank: 1, of: 4 });
    expect(row.tally).toMatchObject({ firstSlip: 'net.h1', diagnosis: 'biasLeftOut' });
    expect(overruled.tally).toMatchObject({ right: 1, wrong: 1, overruled: 1, of: 4 });
    expect(overruled.tally).not.toHaveProperty('firstSlip');
  });

  test('have a line for each figure, ours and the teacher’s beside each other', () => {
    const { rows } = readTable(figuresCsv([overruled], ';', translator('en')), 99);
    const [headings = [], first = [], second = [], , blank = []] = rows;
    const of = (cells: readonly string[], name: string) => cells[headings.indexOf(name)];
    expect(rows).toHaveLength(5);
    expect(of(first, 'student')).toBe('Ada');
    expect(of(first, 'asked')).toBe('places=4');
    expect(of(first, 'verdict')).toBe('wrong');
    expect(of(first, 'note')).toBe('wrong:net:');
    expect(of(first, 'overruled')).toBe('right');
    expect(of(first, 'reason')).toBe(RIGHT.reason);
    // No spreadsheet runs what a student wrote.
    expect(of(first, 'written')).toBe("'=1");
    expect(of(second, 'again')).toBe('net.h1');
    expect(of(blank, 'verdict')).toBe('blank');
  });

  test('are JSON as well', () => {
    const json = JSON.parse(resultsJson([overruled], translator('en')));
    expect(json).toMatchObject({ format: 'backstep-marks', version: 1 });
    expect(json.works[0]).toMatchObject({
      ...{ student: 'Ada', example: 'classic', seed: 'k3f2', asked: { places: 4 } },
      counts: { right: 1, follows: 1, short: 0, wrong: 1, unreadable: 0, blank: 1, of: 4 },
    });
    expect(json.works[0].figures[0]).toMatchObject({ id: 'net.h1', overruled: RIGHT });
  });
});

describe('the reckoning of a mark', () => {
  const trace = traceOf(classic.problem);
  const style = { digits: 4, decimalSeparator: '.' } as const;

  test('names the written figures that it is worked from, through what is not written', () => {
    const from = (id: string, ...written: string[]) =>
      workedFrom(trace, id, (one) => written.includes(one));
    expect(from('out.h1', 'net.h1')).toEqual(['net.h1']);
    expect(from('net.o1', 'out.h1', 'net.h2')).toEqual(['out.h1', 'net.h2']);
    expect(from('net.h1')).toEqual([]);
  });

  test('shows digits enough to tell the ends of a range apart', () => {
    expect(rangeText([0.59325, 0.59335], style)).toEqual({ low: '0.59325', high: '0.59335' });
    expect(rangeText([0.5, 0.5], style)).toEqual({ low: '0.5', high: '0.5' });
    const small = rangeText([0.00043855, 0.00043865], style);
    expect(small.low).not.toBe(small.high);
  });
});
