import { expect, test } from 'vitest';
import { ALL, crossed, MOST } from '../crossing';

const CHOICES = {
  letter: ['a', 'b', 'c', 'd', 'e'],
  digit: [1, 2, 3, 4],
  isBold: [true, false],
  sign: ['+', '-', '±'],
} as const;

test('every two choices meet in a combination', () => {
  const rows = crossed(CHOICES);
  for (const letter of CHOICES.letter) {
    for (const sign of CHOICES.sign) {
      expect(rows).toContainEqual(expect.objectContaining({ letter, sign }));
    }
    for (const digit of CHOICES.digit) {
      expect(rows).toContainEqual(expect.objectContaining({ letter, digit }));
    }
  }
  for (const isBold of CHOICES.isBold) {
    for (const sign of CHOICES.sign) {
      expect(rows).toContainEqual(expect.objectContaining({ isBold, sign }));
    }
  }
});

test('in as few as can be had, or in all where all are asked for', () => {
  const { length } = crossed(CHOICES);
  if (ALL) expect(length).toBe(5 * 4 * 2 * 3);
  // No fewer than the two longest lists have pairs.
  else expect(length).toBeGreaterThanOrEqual(20);
  if (!ALL) expect(length).toBeLessThanOrEqual(28);
});

test('of more than anyone could try, so many that it ends, every two of them together', () => {
  const list = Array.from({ length: 9 }, (_, i) => i);
  const rows = crossed({ a: list, b: list, c: list, d: list, e: list, f: list, g: list });
  if (ALL) expect(rows).toHaveLength(MOST);
  else expect(rows.length).toBeLessThan(200);
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  expect(new Set(rows.map(({ a, g }) => `${a} ${g}`)).size).toBe(81);
});

test('the same in each run', () => {
  expect(crossed(CHOICES)).toEqual(crossed(CHOICES));
});

test('two lists are crossed in full', () => {
  expect(crossed({ digit: [1, 2, 3], isBold: [true, false] })).toHaveLength(6);
});

test('what does not go together is left out, and all else meets', () => {
  const rows = crossed(CHOICES, ({ letter, sign }) => letter !== 'a' || sign === '+');
  for (const letter of CHOICES.letter) {
    for (const sign of CHOICES.sign) {
      const meet = expect(rows);
      const one = expect.objectContaining({ letter, sign });
      if (letter === 'a' && sign !== '+') meet.not.toContainEqual(one);
      else meet.toContainEqual(one);
    }
    for (const digit of CHOICES.digit) {
      expect(rows).toContainEqual(expect.objectContaining({ letter, digit }));
    }
  }
});
