import { describe, expect, test } from 'vitest';
import { studentsOf } from '../../../src/state/gradebook/students';
import { readClassList } from '../../../src/state/handIn/classList';
import { readTable } from '../../../src/state/handIn/csv';

const link = (figure: string) =>
  `https://school.example/#/marking?example=classic&work=classic~net.h1:${figure}`;
/** Who is replaced by whom, and who is told apart by what, by the rows of the list. `bad`: what could not be marked. */
const of = (text: string, bad: readonly number[] = []) => {
  const { rows, ...list } = readClassList(readTable(text, 100).rows);
  const links = rows.map((row, index) => ({ ...row, index, isMarked: !bad.includes(row.row) }));
  const { replacedBy, tellApart } = studentsOf(links, list);
  const row = (index: number) => links[index]?.row;
  return {
    replaced: [...replacedBy].map(([one, by]) => [row(one), row(by)]),
    apart: [...tellApart].map(([one, what]) => [row(one), what]),
  };
};

describe('a student is counted once', () => {
  test.each([
    [
      'by an e-mail address, the last in the list',
      `Email Address,Name,Link\na@x.org,Ada,${link('1')}\nb@x.org,Ben,${link('2')}\nA@x.org,Ada L,${link('3')}`,
      [[2, 4]],
    ],
    [
      'by times that read the same everywhere',
      `Timestamp,Name,Link\n2026-11-30 12:00:00,Ada,${link('1')}\n2026-11-29 18:00:00,ada,${link('3')}`,
      [[3, 2]],
    ],
    [
      'by times of one country, the last in the list',
      `Timestamp,Name,Link\n11/30/2026 12:00:00,Ada,${link('1')}\n11/29/2026 18:00:00,Ada,${link('3')}`,
      [[2, 3]],
    ],
    ['by a login', `Username,Link\nada,${link('1')}\nADA,${link('2')}`, [[2, 3]]],
    [
      'an answer’s number is no student’s',
      `ID,Completion time,Email,Name,Link\n1,11/30/26,anonymous,Ada,${link('1')}\n2,11/30/26,anonymous,Ada,${link('2')}`,
      [[2, 3]],
    ],
    ['with the same work twice', `Name,Link\nAda,${link('1')}\nAda,${link('1')}`, [[2, 3]]],
  ])('%s', (_, text, replaced) => {
    expect(of(text).replaced).toEqual(replaced);
  });

  test('the latest that could be marked counts', () => {
    const text = `Username,Link\nada,${link('1')}\nada,${link('x')}`;
    expect(of(text, [3]).replaced).toEqual([[3, 2]]);
  });

  test('of several links in a row the last counts', () => {
    expect(of(`Name,Link\nAda,"${link('1')} and again ${link('2')}"`).replaced).toEqual([[2, 2]]);
  });
});

describe('two students of one name', () => {
  test('stay two, and are told apart by what the list has beside it', () => {
    const text = `Name,Matrikelnummer,Link\nAda,17,${link('1')}\nAda,18,${link('2')}\nBen,19,${link('3')}`;
    expect(of(text)).toEqual({
      replaced: [],
      apart: [
        [2, '17'],
        [3, '18'],
      ],
    });
  });

  test('are told apart by their rows alone where it has nothing', () => {
    expect(of(`Name,Link\nAda,${link('1')}\nAda,${link('2')}`)).toEqual({
      replaced: [],
      apart: [
        [2, ''],
        [3, ''],
      ],
    });
  });

  test('who handed nothing in is a student all the same', () => {
    expect(of(`Name,Link\nAda,\nAda,${link('2')}`).replaced).toEqual([]);
  });
});
