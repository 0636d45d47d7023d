import { describe, expect, test } from 'vitest';
import { readClassList } from '../../../src/state/handIn/classList';
import { readTable } from '../../../src/state/handIn/csv';
import { cpuTime } from '../../cpuTime';

const LINK = '#/marking?example=classic&work=classic~net.h1:0.3775';
const URL = `https://school.example/backstep/${LINK}`;
const listOf = (text: string) => readClassList(readTable(text, 100).rows).rows;

describe('a list of links', () => {
  test.each([
    ['with headings', `Name,Link\nAda,${URL}`, 2],
    ['with headings the other way round', `Link;Student\n${URL};Ada`, 2],
    ['of a form', `Timestamp,Email Address,Your name,Answer\n1/2 3:45,a@b.c,Ada,${URL}`, 2],
    ['of a learning platform', `First name\tSurname\tURL\nAda\t\t${URL}`, 2],
    ['without headings', `Ada;${URL}`, 1],
    ['with the link first', `${URL},Ada`, 1],
    ['without headings, with other columns', `17,a@b.c,Ada,${URL}`, 1],
  ])('%s', (_, text, row) => {
    expect(listOf(text)).toEqual([{ row, name: 'Ada', link: LINK }]);
  });

  test('of links alone, with text around them, is read too', () => {
    expect(listOf(`${URL}\nHere it is: ${URL} (Ada)\n`)).toEqual([
      { row: 1, name: '', link: LINK },
      { row: 2, name: '', link: LINK },
    ]);
  });

  test('keeps every link of a row, and the rows that have none', () => {
    const other = URL.replace('0.3775', '0.4');
    expect(listOf(`Name,Link\nAda,"${URL} ${other}"\nBen,forgot`)).toEqual([
      { row: 2, name: 'Ada', link: LINK },
      { row: 2, name: 'Ada', link: LINK.replace('0.3775', '0.4') },
      { row: 3, name: 'Ben' },
    ]);
  });

  test.each([
    ['as Moodle has it', `<p><a href=""${URL}"">${URL}</a></p>`],
    ['with its signs escaped', `<a href=""${URL.replace('&', '&amp;')}"">${URL}</a>`],
    ['with a text that is shortened', `<a href=""${URL}"">${URL.slice(0, -9)}…</a>`],
    ['that is handed in twice', `${URL} ${URL}`],
  ])('a link that is its own text is one: %s', (_, cell) => {
    const rows = listOf(`Name,Online text\nAda,"${cell}"`);
    expect(rows).toEqual([{ row: 2, name: 'Ada', link: rows[0]?.link }]);
    expect(rows[0]?.link?.replace('&amp;', '&')).toBe(LINK);
  });

  test('what Canvas has between its headings and its students is nobody', () => {
    const rows = listOf(
      `Student,ID,SIS Login ID,Section,Link\n    Points Possible,,,,\n"Lovelace, Ada",1,ada,A,${URL}`,
    );
    expect(rows).toEqual([{ row: 3, name: 'Lovelace, Ada', link: LINK }]);
  });

  test('a first student without a link is not taken for headings', () => {
    expect(listOf(`Ben,\nAda,${URL}`)).toEqual([
      { row: 1, name: 'Ben' },
      { row: 2, name: 'Ada', link: LINK },
    ]);
  });

  test('a name in two columns is put together', () => {
    expect(listOf(`Vorname;Nachname;Link\nAda;Lovelace;${URL}`)[0]?.name).toBe('Ada Lovelace');
  });

  test('a name of markup stays text, and loses its marks of direction', () => {
    expect(listOf(`Name,Link\n\u202e<b>Ada</b>,${URL}`)[0]?.name).toBe('<b>Ada</b>');
  });

  test('a cell of a megabyte is looked through at once', () => {
    const taken = cpuTime(() => {
      const list = listOf(`Name,Link\n${'A#/'.repeat(300_000)},${URL}`);
      expect(list).toEqual([{ row: 2, name: expect.any(String), link: LINK }]);
    });
    expect(taken).toBeLessThan(10);
  });
});
