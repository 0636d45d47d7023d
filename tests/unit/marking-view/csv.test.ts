import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, guarded, readTable, writeTable } from '../../../src/state/handIn/csv';

const rowsOf = (text: string) => readTable(text, 100).rows;

describe('a table is read', () => {
  test.each([
    ['commas', 'a,b\r\n1,2', ','],
    ['semicolons', 'a;b\n1;2,5', ';'],
    ['tabs', 'a\tb\n1\t2', '\t'],
  ])('with %s', (_, text, delimiter) => {
    const table = readTable(text, 100);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows).toHaveLength(2);
    expect(table.rows[0]).toEqual(['a', 'b']);
  });

  test('with quotes, line breaks and separators in cells, and a mark of its encoding', () => {
    expect(rowsOf('\ufeff"a ""b""",c\n"x\ny,z",w\n')).toEqual([
      ['a "b"', 'c'],
      ['x\ny,z', 'w'],
    ]);
  });

  test('that separates with commas, though there are semicolons in quotes and after a #', () => {
    expect(readTable('"a;b;c",https://x#/marking?;;;;\n"d;e",2', 9).delimiter).toBe(',');
  });

  test('with blank rows left out, and rows beyond the most counted', () => {
    const table = readTable(`${'\n , \n'}${'x\n'.repeat(12)}`, 10);
    expect(table.rows).toHaveLength(10);
    expect(table.leftOut).toBe(2);
  });

  test('with a cell of a megabyte and a quote that never ends', () => {
    const long = '#'.repeat(1_000_000);
    expect(rowsOf(`a,"${long}`)[0]?.[1]).toHaveLength(1_000_000);
  });

  test('with names of the prototype as nothing but text', () => {
    expect(rowsOf('__proto__,constructor\n1,2')[0]).toEqual(['__proto__', 'constructor']);
  });

  test('in each encoding that spreadsheets write', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0xeb, 0x00]);
    expect(decodeText(utf16)).toBe('Aë');
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x00, 0x41]))).toBe('A');
    expect(decodeText(Uint8Array.from([0x5a, 0x6f, 0xeb]))).toBe('Zoë');
    expect(decodeText(new TextEncoder().encode('Zoë'))).toBe('Zoë');
  });
});

describe('a table is written', () => {
  test('with a mark of its encoding, quotes, and lines that end as RFC 4180 says', () => {
    expect(writeTable([['a "b"', 1]], ';')).toBe('\ufeff"a ""b""";"1"\r\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t1', "'\t1"],
    ['\r1', "'\r1"],
    ['\t=1', "'\t'=1"],
    [' =1', " '=1"],
    ['＝1', "'＝1"],
    ['Ada;=1', "Ada;'=1"],
    ['Ada",=1', 'Ada",\'=1'],
    ['Ada\n=1', "Ada\n'=1"],
    ['Anne-Marie', 'Anne-Marie'],
    ['1 − 2 = 3', '1 − 2 = 3'],
    ['', ''],
  ])('%j as %j, which no spreadsheet runs', (text, safe) => {
    expect(guarded(text)).toBe(safe);
  });

  test('so that whatever separator it is read with, no cell starts as a formula does', () => {
    const risky = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        '"',
        "'",
        ' ',
        'a',
        '|',
      ),
      maxLength: 10,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(risky, risky), { minLength: 1 }),
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (rows, delimiter) => {
          const file = writeTable(rows, delimiter);
          for (const line of file.slice(1).split(/[\r\n,;\t|]/)) {
            expect(line.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@]/);
          }
          expect(readTable(file, 1e6).rows.length).toBeLessThanOrEqual(rows.length);
        },
      ),
    );
  });
});
