import { describe, expect, test } from 'vitest';
import { findExample } from '../../../src/examples';
import { addressTo, readAddress, readExplore, traceOf, writeExplore } from '../../../src/state';

const example = (id: string) => {
  const found = findExample(id);
  if (found === undefined) throw new RangeError(id);
  return found;
};
const classic = example('classic');
const read = (query: Record<string, string>, of = classic) =>
  readExplore(query, traceOf(of.problem), of);

test('without parameters: the first weight into each of the first two outputs', () => {
  expect(read({})).toEqual({ of: 'w.o1.h1', and: 'w.o2.h1', ahead: 100, notices: [] });
});

test('names are the example’s, or the engine’s', () => {
  expect(read({ of: 'w1', and: 'x2' })).toMatchObject({ of: 'w.h1.x1', and: 'x2', notices: [] });
  expect(read({ of: 'w.h2.x1' })).toMatchObject({ of: 'w.h2.x1', notices: [] });
});

test('a name of another example is taken along when the example changes', () => {
  expect(read({ of: 'w5' }, example('matrix'))).toMatchObject({ of: 'w.o1.h1', notices: [] });
});

test('the same number twice is not a map: the second is another one', () => {
  expect(read({ of: 'w6', and: 'w6' })).toMatchObject({ of: 'w.o1.h2', and: 'w.o2.h1' });
});

test.each([
  [{ of: 'w99' }, 'of'],
  [{ and: 'eta' }, 'and'],
  [{ from: '2', to: '1' }, 'from, to'],
  [{ from: '2' }, 'from, to'],
  [{ from: '-1e308', to: '1e308' }, 'from, to'],
  [{ from: '0.3', to: '0.30000000000000004' }, 'from, to'],
  [{ from2: 'a', to2: '1' }, 'from2, to2'],
  [{ ahead: '99999' }, 'ahead'],
  [{ ahead: '-1' }, 'ahead'],
])('%j is named as bad, and the rest opens', (query, name) => {
  const { notices, of, ahead } = read({ ...query });
  expect(notices).toMatchObject([{ kind: 'address.badChoice', name }]);
  expect(of).toBe('w.o1.h1');
  expect(ahead).toBe(100);
});

describe('what is written', () => {
  test('is read back', () => {
    const range = { low: -0.5, high: 2.25 };
    const query = writeExplore(
      { plot: 'map' },
      { of: 'b.o', and: 'x1', range, ahead: 10 },
      classic,
    );
    expect(query).toMatchObject({ plot: 'map', of: 'b2', and: 'x1' });
    expect(read({ ...query })).toMatchObject({
      of: 'b.o',
      and: 'x1',
      range,
      ahead: 10,
      notices: [],
    });
  });

  test('another number takes its range away; so does taking it back', () => {
    const before = { of: 'w5', from: '0', to: '1', from2: '0', to2: '1' };
    expect(writeExplore(before, { of: 'b.o' }, classic)).toEqual({
      of: 'b2',
      from2: '0',
      to2: '1',
    });
    expect(writeExplore(before, { range: undefined }, classic)).toEqual({
      of: 'w5',
      from2: '0',
      to2: '1',
    });
  });
});

test('the way from a derivative’s step opens its curve, and keeps the place', () => {
  const opened = readAddress(
    addressTo({
      view: 'explore',
      exampleId: 'classic',
      at: 'd(error.total)/d(w.o1.h1)',
      query: { plot: 'parameter', of: 'w5' },
    }),
  );
  expect(opened.view).toBe('explore');
  expect(opened.query).toEqual({ plot: 'parameter', of: 'w5' });
  expect(opened.place?.at).toBe('d(error.total)/d(w.o1.h1)');
  expect(opened.notices).toEqual([]);
});
