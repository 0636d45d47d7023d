import { describe, expect, test } from 'vitest';
import { markingOf } from '../../../src/engine';
import { type StudentWork, traceOf } from '../../../src/state';
import { createClassMarks, MAX_ROWS } from '../../../src/state/handIn/classMarks';
import { markedFigures } from '../../../src/state/handIn/markedFigures';

const LINK = '#/marking?example=classic&work=classic~net.h1:0.3775';
const TALLY = {
  ...{ right: 1, follows: 0, short: 0, wrong: 0, unreadable: 0 },
  ...{ again: 0, overruled: 0 },
};
const FIGURES = [
  { id: 'net.h1', written: '0.3775', expected: 0.3775, verdict: 'right', note: 'right:net:' },
] as const;

/** Marking that takes 5 ms a work, by a clock of its own. */
function setUp(onPause: () => void = () => undefined) {
  let time = 0;
  let pauses = 0;
  const seen: StudentWork[] = [];
  const marks = createClassMarks({
    // biome-ignore lint/correctness/useYield: it takes one step
    mark: function* (work) {
      seen.push(work);
      time += 5;
      return FIGURES;
    },
    now: () => time,
    pause: () => {
      pauses += 1;
      onPause();
      return Promise.resolve();
    },
  });
  return { marks, seen, pauses: () => pauses };
}

describe('the marks of a class', () => {
  test('every row is marked or told of', async () => {
    const { marks } = setUp();
    await marks.start(`Name,Link\nAda,${LINK}\nBen,\nCem,${LINK}~net.h9:1`, 'class.csv');
    expect(marks.getState()).toMatchObject({ status: 'done', source: 'class.csv', done: 3 });
    expect(marks.getState().rows).toMatchObject([
      { row: 2, name: 'Ada', tally: TALLY, complaints: [] },
      { row: 3, name: 'Ben', complaints: [{ kind: 'noLink' }] },
      { row: 4, name: 'Cem', tally: TALLY, complaints: [{ kind: 'unknownFigure' }] },
    ]);
  });

  test('a row whose method has a number out of bounds costs no other row its marks', async () => {
    const marks = createClassMarks({
      mark: function* (work) {
        const trace = traceOf(work.problem);
        return markedFigures(trace, yield* markingOf(trace, work.figures), work);
      },
      now: () => 0,
      pause: () => Promise.resolve(),
    });
    const bad = '#/marking?work=classic~method:momentum~mu:2';
    await marks.start(
      `Name,Link\nAda,${LINK}\nBen,${bad}~new(w5):0.3\nCem,${bad}~net.h1:0.3775\nDua,${LINK}`,
    );
    const named = { kind: 'outOfBounds', name: 'mu', text: '2', accepted: '0 ≤ … < 1' };
    expect(marks.getState()).toMatchObject({
      status: 'done',
      rows: [
        { name: 'Ada', tally: TALLY, complaints: [] },
        { name: 'Ben', complaints: [named] },
        { name: 'Cem', tally: TALLY, complaints: [named] },
        { name: 'Dua', tally: TALLY, complaints: [] },
      ],
    });
    expect(marks.getState().rows[1]?.tally).toBeUndefined();
  });

  test('whatever stops the marking of a row is said of that row, and the others are marked', async () => {
    let count = 0;
    const marks = createClassMarks({
      // biome-ignore lint/correctness/useYield: it takes one step
      mark: function* () {
        count += 1;
        if (count === 2) throw new RangeError('no such thing');
        return FIGURES;
      },
      now: () => 0,
      pause: () => Promise.resolve(),
    });
    await marks.start(`Name,Link\nAda,${LINK}\nBen,${LINK}\nCem,${LINK}`);
    expect(marks.getState()).toMatchObject({ status: 'done', done: 3 });
    expect(marks.getState().rows).toMatchObject([
      { name: 'Ada', tally: TALLY, complaints: [] },
      { name: 'Ben', complaints: [{ kind: 'failed' }] },
      { name: 'Cem', tally: TALLY, complaints: [] },
    ]);
  });

  test('the name is the list’s or, where it has none, the link’s', async () => {
    const { marks } = setUp();
    const own = LINK.replace('&', '&name=Zo&');
    await marks.start(`${own}\n`);
    await marks.start(`${own}\nAda,${own}\n`);
    expect(marks.getState().rows.map(({ name }) => name)).toEqual(['Zo', 'Ada']);
  });

  test('the page gets its turn before the first and after every few works', async () => {
    const { marks, pauses } = setUp();
    await marks.start(`${LINK}\n`.repeat(30));
    // Two works of 5 ms are more than one slice.
    expect(pauses()).toBe(15);
  });

  test('it can be stopped, and gone on with; nothing is lost or marked twice', async () => {
    let turns = 0;
    const { marks, seen } = setUp(() => {
      turns += 1;
      if (turns === 3) marks.stop();
    });
    await marks.start(`${LINK}\n`.repeat(30));
    expect(marks.getState()).toMatchObject({ status: 'stopped', done: 4 });
    await marks.goOn();
    expect(marks.getState()).toMatchObject({ status: 'done', done: 30 });
    expect(seen).toHaveLength(30);
  });

  test('another list takes the place of one that is being marked', async () => {
    const { marks } = setUp();
    const first = marks.start(`${LINK}\n`.repeat(30));
    await marks.start(`Ada,${LINK}`);
    await first;
    expect(marks.getState()).toMatchObject({ status: 'done', done: 1, rows: [{ name: 'Ada' }] });
  });

  test('of ten thousand rows, those beyond the most are counted', async () => {
    const { marks } = setUp();
    await marks.start(`${LINK}\n`.repeat(10_000));
    expect(marks.getState()).toMatchObject({ done: MAX_ROWS, leftOut: 10_000 - MAX_ROWS });
  });

  test.each([
    ['', 'empty'],
    [' \n\n;\n', 'empty'],
    ['Name,Link\nAda,https://elsewhere.example/', 'noLinks'],
    ['x'.repeat(10_000_001), 'tooLarge'],
  ])('%.20j is refused: %s', async (text, refusal) => {
    const { marks } = setUp();
    await marks.start(text, 'list.csv');
    expect(marks.getState()).toMatchObject({ status: 'refused', refusal, source: 'list.csv' });
  });
});
