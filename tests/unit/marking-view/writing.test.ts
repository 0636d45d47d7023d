import { describe, expect, test } from 'vitest';
import { addedColumns } from '../../../src/components/gradebook/addedColumns';
import { rowAddress, slipPlace } from '../../../src/components/marking/rowText';
import { atDigitsOf } from '../../../src/components/marking/sameDigits';
import { type COLUMNS, firstOrder, sortRows } from '../../../src/components/marking/sortRows';
import type { GradedRow } from '../../../src/state/gradebook/graded';
import { readColumns } from '../../../src/state/gradebook/listColumns';
import type { MarkedRow } from '../../../src/state/handIn/markedRow';
import { translator } from '../../../src/text';

const POINT = { digits: 4, decimalSeparator: '.' } as const;
const row = (index: number, more: Partial<MarkedRow> = {}): MarkedRow => ({
  index,
  row: index + 1,
  name: '',
  complaints: [],
  ...more,
});

describe('the expected value, at the digits of what was written', () => {
  test.each([
    ['0.75', 0.7513650695523157, '0.75'],
    ['.751', 0.7513650695523157, '0.751'],
    ['0,7514', 0.7513650695523157, '0.7514'],
    ['-0.02', -0.022602540477475067, '−0.02'],
    ['0.0', -0.022602540477475067, '0.0'],
    ['1', 1.1059, '1'],
    ['7.5e-1', 0.7513650695523157, '0.75'],
    ['3/4', 0.7513650695523157, '0.7514'],
    ['abc', 0.7513650695523157, '0.7514'],
    ['1e3', 1105.9059, '1105.9059'],
  ])('%s: %d is %s', (written, value, shown) => {
    expect(atDigitsOf(written, value, POINT)).toBe(shown);
  });

  test('has the separator of the language', () => {
    expect(atDigitsOf('0.75', 0.7513, { digits: 4, decimalSeparator: ',' })).toBe('0,75');
  });
});

describe('the rows of a class', () => {
  const tally = { right: 1, follows: 0, short: 0, wrong: 0, unreadable: 0, again: 0, overruled: 0 };
  const rows = [
    row(0, { name: 'zoë', tally: { ...tally, wrong: 2, firstSlip: 'out.o1' } }),
    row(1, { name: 'Ada 10', tally: { ...tally, wrong: 1, firstSlip: 'net.h1' } }),
    row(2),
    row(3, { name: 'Ada 9', tally }),
  ];
  const sorted = (by: (typeof COLUMNS)[number], descending = firstOrder(by).descending) =>
    sortRows(rows, { by, descending }, slipPlace).map(({ index }) => index);

  test.each([
    ['row', [0, 1, 2, 3]],
    ['name', [3, 1, 0, 2]],
    ['wrong', [0, 1, 3, 2]],
    ['right', [0, 1, 3, 2]],
    ['slip', [1, 0, 2, 3]],
  ] as const)('are sorted by %s, what has none of it last', (by, order) => {
    expect(sorted(by)).toEqual(order);
  });

  test('sorted the other way, still have what has none of it last', () => {
    expect(sorted('name', true)).toEqual([0, 1, 3, 2]);
  });

  test('lead to nothing but an address of this page', () => {
    const link = '#/marking?work=classic~net.h1:1';
    expect(rowAddress(row(0, { link, tally, name: 'A&B' }))).toBe(`${link}&name=A%26B`);
    expect(rowAddress(row(0, { link, tally }), { points: '1,1,0,0,0', max: '10' })).toBe(
      `${link}&points=1%2C1%2C0%2C0%2C0&max=10`,
    );
    expect(rowAddress(row(0, { link: 'javascript:alert(1)', tally }))).toBeUndefined();
    expect(rowAddress(row(0, { link }))).toBeUndefined();
  });

  test('each have what is added to a list, with what was wrong with them', () => {
    const { headings, cells } = addedColumns(
      readColumns([]),
      translator('en'),
      (link) => `x${link}`,
    );
    const of = (graded: GradedRow) =>
      Object.fromEntries(cells(graded).map((cell, i) => [headings[i], cell]));
    expect(
      of(
        row(0, {
          name: 'Ada',
          exampleId: 'classic',
          tally: { ...tally, wrong: 3, again: 2, firstSlip: 'net.o1' },
          link: '#a&amp;b',
        }),
      ),
    ).toMatchObject({
      ...{ Name: 'Ada', Row: 1, Right: 1, Follows: 0, Short: 0, Wrong: 1, 'The same again': 2 },
      ...{ 'First slip': 'net y1', Example: 'The classic, as x, h, y', Code: '', Link: 'x#a&b' },
    });
    expect(of(row(2, { complaints: [{ kind: 'noLink' }] }))).toMatchObject({
      ...{ Name: 'Row 3', Points: '', Link: '' },
      Notes: 'There is no link to work here.',
    });
    expect(of({ ...row(3, { tally }), replacedBy: 5, points: {} as never })).toMatchObject({
      ...{ Points: '', 'Out of': '', Percent: '' },
      Notes: expect.stringContaining('handed in again in row 5'),
    });
  });
});
