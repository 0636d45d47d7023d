import { describe, expect, test } from 'vitest';
import { createTutor, readAddress, readTitle, workOf, writeAddress } from '../../../src/state';
import { createOwnList, ownAddress, ownOpened, readOwn, writeOwn } from '../../../src/state/own';

const ONE = { title: 'Sheet 3, question 2', address: '#/step?example=classic&w5=0.45' };
const TWO = { title: 'Übung <b>4</b>', address: '#/step?example=blank&layers=2-3-1' };
const fileOf = (...problems: readonly unknown[]): string =>
  JSON.stringify({ format: 'backstep-problems', version: 1, problems });

/** A storage with room for so many characters, as browsers have one. */
function storageOf(room = 1e6): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => kept.delete(key),
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}

describe('a title', () => {
  test('is one line of what can be seen, of 100 characters at most', () => {
    expect(readTitle('  Exam\n\t3\u0000 ')).toBe('Exam 3');
    expect(readTitle(' \n ')).toBeUndefined();
    expect([...(readTitle('😀'.repeat(300)) ?? '')]).toHaveLength(100);
  });

  test('is in the address, kept over edits and updates, undone, and gone with Reset', () => {
    const tutor = createTutor();
    tutor.setTitle('A & B = "C" <i>#1</i> (100 %)');
    const address = writeAddress(tutor.getState());
    const { notices, work } = readAddress(address);
    expect(notices).toEqual([]);
    expect(work?.title).toBe('A & B = "C" <i>#1</i> (100 %)');
    tutor.setGiven('w.o1.h1', 0.7);
    tutor.applyUpdates(3);
    expect(workOf(tutor.getState()).title).toBe('A & B = "C" <i>#1</i> (100 %)');
    tutor.reset();
    expect(workOf(tutor.getState()).title).toBeUndefined();
    tutor.undo();
    tutor.undo();
    tutor.undo();
    tutor.undo();
    expect(workOf(tutor.getState()).title).toBeUndefined();
  });
});

describe('the list as a file', () => {
  test('is read back as it was, and opens what was kept', () => {
    const read = readOwn(writeOwn([ONE, TWO]));
    expect(read).toEqual({ ok: true, problems: [ONE, TWO], bad: [] });
    expect(ownOpened(TWO).work?.title).toBe(TWO.title);
    expect(ownOpened(TWO).work?.problem.layers.map(({ biases }) => biases.length)).toEqual([3, 1]);
    expect(ownAddress(TWO)).not.toMatch(/[<>]/);
  });

  test('a bad row costs that row alone, and is named with what is wrong', () => {
    const read = readOwn(
      fileOf(
        ONE,
        { title: 'Too many layers', address: '#/step?example=classic&layers=2-9-2' },
        { title: '', address: ONE.address },
        { title: 'No address' },
        17,
        { title: 'Elsewhere', address: 'https://example.org/' },
        { title: 'Too long', address: `#/step?example=classic&w5=${'1'.repeat(5000)}` },
        { title: 'A word', address: '#/step?example=classic&w5=abc' },
        TWO,
      ),
    );
    if (!read.ok) throw new Error('it is a list');
    expect(read.problems).toEqual([ONE, TWO]);
    expect(read.bad.map(({ row, title }) => [row, title])).toEqual([
      [2, 'Too many layers'],
      [3, undefined],
      [4, 'No address'],
      [5, undefined],
      [6, 'Elsewhere'],
      [7, 'Too long'],
      [8, 'A word'],
    ]);
    expect(read.bad[0]?.why).toMatchObject([{ kind: 'address.badChoice', name: 'layers' }]);
    expect(read.bad[6]?.why).toMatchObject([{ kind: 'address.badNumber', name: 'w5' }]);
  });

  test.each([
    ['no JSON', 'problems', 'notList'],
    ['another file', '{"version":1}', 'notList'],
    ['a later version', fileOf().replace('"version":1', '"version":2'), 'version'],
    ['more than a list has', fileOf(...Array.from({ length: 201 }, () => ONE)), 'tooMany'],
    ['a large one', ' '.repeat(2e6), 'tooLarge'],
  ])('%s is refused', (_, text, why) => {
    expect(readOwn(text)).toEqual({ ok: false, why });
  });

  test('two of one title are told apart', () => {
    const read = readOwn(fileOf(ONE, ONE));
    expect(read.ok && read.problems.map(({ title }) => title)).toEqual([
      'Sheet 3, question 2',
      'Sheet 3, question 2 (2)',
    ]);
  });
});

describe('the list', () => {
  test('is kept, renamed, removed with undo, and found again', () => {
    const storage = storageOf();
    const list = createOwnList(() => storage);
    list.keep(ONE);
    list.keep(TWO);
    expect(list.rename(ONE.title, TWO.title)).toBe(false);
    expect(list.rename(ONE.title, 'Exam')).toBe(true);
    list.remove(TWO.title);
    expect(createOwnList(() => storage).getState().problems).toEqual([{ ...ONE, title: 'Exam' }]);
    list.undo();
    expect(createOwnList(() => storage).getState().problems).toHaveLength(2);
    expect(list.add([TWO, ONE])).toBe(1);
  });

  test('a storage that is full, or forbidden, is told, and the list goes on', () => {
    const storages = [
      () => storageOf(40),
      (): Storage => {
        throw new DOMException('no', 'SecurityError');
      },
    ];
    for (const storage of storages) {
      const list = createOwnList(storage);
      list.keep(ONE);
      expect(list.getState()).toMatchObject({ problems: [ONE], isKept: false });
      list.keep(TWO);
      list.refresh();
      expect(list.getState().problems).toEqual([TWO, ONE]);
    }
  });

  test('a change is made to what another tab has kept meanwhile', () => {
    const storage = storageOf();
    const [here, there] = [createOwnList(() => storage), createOwnList(() => storage)];
    there.keep(ONE);
    here.keep(TWO);
    expect(here.getState().problems).toEqual([TWO, ONE]);
  });
});
