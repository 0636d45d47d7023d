import { ticks } from 'd3';
import { expect, test } from 'vitest';
import { axisNumbers } from '../../../src/notation';

const POINT = { digits: 4, decimalSeparator: '.' } as const;

test.each([
  [
    [0, 0.25, 0.5],
    ['0.00', '0.25', '0.50'],
  ],
  [
    [-4, -2, 0, 2],
    ['−4', '−2', '0', '2'],
  ],
  // 0.1 · 3 is 0.30000000000000004.
  [
    [0.1, 0.1 * 3],
    ['0.1', '0.3'],
  ],
  [
    [-2e6, 0, 2e6],
    ['−2e6', '0', '2e6'],
  ],
  [
    [0, 5e-8, 1.5e-7],
    ['0', '5e−8', '1.5e−7'],
  ],
  [[], []],
])('%j along an axis are %j', (numbers, texts) => {
  expect(axisNumbers(numbers, POINT)).toEqual(texts);
});

test('with a decimal comma where the language has one', () => {
  expect(axisNumbers([0, 0.5], { digits: 4, decimalSeparator: ',' })).toEqual(['0,0', '0,5']);
  expect(axisNumbers([1.5e8], { digits: 4, decimalSeparator: ',' })).toEqual(['1,5e8']);
});

test('each tick of d3’s is told from the next, and reads as the same number', () => {
  for (const [low, high] of [
    [-4, 4],
    [0.2965, 0.3],
    [1e-9, 3e-9],
    [-1e300, 1e300],
    [1000, 1000.5],
  ] as const) {
    const all = ticks(low, high, 8);
    const texts = axisNumbers(all, POINT);
    expect(new Set(texts).size).toBe(all.length);
    texts.forEach((text, i) => {
      const read = Number(text.replaceAll('−', '-'));
      expect(Math.abs(read - (all[i] ?? 0))).toBeLessThanOrEqual(1e-9 * (high - low));
    });
  }
});
