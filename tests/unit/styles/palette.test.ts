import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, linear, seenBy, VISION } from './colour';

const MODES = ['light', 'dark'] as const;

/** The colours of a style sheet, and the ratio that its text keeps on plain paper. */
function paletteOf(file: string, onPaper: number) {
  const css = readFileSync(new URL(`../../../src/styles/${file}`, import.meta.url), 'utf8');
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
  const isWhole = pairs.length === css.match(/light-dark\(/g)?.length;
  const light = new Map(pairs.map(([, name, colour]) => [name, colour]));
  const dark = new Map(pairs.map(([, name, , colour]) => [name, colour]));
  return { file, onPaper, isWhole, light, dark };
}

/** WCAG 2.2, 1.4.3; on a projector, which washes colours out, 1.4.6. */
const PALETTES = [paletteOf('tokens.css', 4.5), paletteOf('contrast.css', 7)];

const ROLES = ['forward', 'backward', 'error', 'parameter'] as const;
const TEXT = ['ink', 'ink-soft', ...ROLES];
const PAPERS = ['paper', 'sheet'];
const GROUNDS = [...PAPERS, 'light', 'forward-wash', 'error-wash'];
const ROLE_PAIRS = ROLES.flatMap((one, i) => ROLES.slice(i + 1).map((other) => [one, other]));

test.each(PALETTES)(
  'every colour of $file was read, in light and in dark',
  ({ isWhole, light }) => {
    expect(isWhole).toBe(true);
    expect([...light.keys()]).toEqual(expect.arrayContaining([...TEXT, ...GROUNDS]));
  },
);

test('the measures give what their sources give', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  // White and black are 1 apart in OKLab, and greys are greys to every eye.
  expect(distance(linear('#ffffff'), linear('#000000'))).toBeCloseTo(1, 3);
  for (const vision of Object.keys(VISION) as (keyof typeof VISION)[]) {
    const grey = linear('#808080');
    expect(distance(seenBy(vision, grey), grey)).toBeLessThan(0.001);
  }
  // The classic confusion: a red and a green that are one olive without the cones for green.
  const [red, green] = [linear('#a86b5a'), linear('#7c7c58')];
  expect(distance(seenBy('deuteranopia', red), seenBy('deuteranopia', green))).toBeLessThan(
    distance(red, green) / 2,
  );
});

const CASES = PALETTES.flatMap((palette) => MODES.map((mode) => ({ ...palette, mode })));

describe.each(CASES)('in the $mode colours of $file', ({ mode, onPaper, ...palette }) => {
  const colour = (name: string): string => {
    const found = palette[mode].get(name);
    if (found === undefined) throw new Error(`there is no pair of colours --${name}`);
    return found;
  };

  // Formulas have small indices, so the ratio for large text is not taken.
  test.each(TEXT)('%s can be read on every ground', (text) => {
    for (const ground of GROUNDS) {
      const ratio = contrast(colour(text), colour(ground));
      const least = PAPERS.includes(ground) ? onPaper : 4.5;
      expect(ratio, `on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });

  // WCAG 2.2, 1.4.11.
  test.each(['rule-strong', 'focus'])('%s stands out as the edge of a control', (line) => {
    for (const ground of ['paper', 'sheet']) {
      expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  /**
   * CSS Color 4 takes an OKLab distance of 0.02 for the least that is noticed, between two large patches side
   * by side. Symbols are small and stand apart, for which Stone, Szafir and Setlur (An Engineering Model for
   * Color Difference as a Function of Size, 2014) find that it takes two to three times as much. Hence four
   * times 0.02. The role is always also said by a symbol's letters or its place, never by colour alone.
   */
  describe.each(Object.keys(VISION) as (keyof typeof VISION)[])('to an eye of %s', (vision) => {
    test.each(ROLE_PAIRS)('%s and %s stay apart', (one = '', other = '') => {
      const seen = (role: string) => seenBy(vision, linear(colour(role)));
      expect(distance(seen(one), seen(other))).toBeGreaterThanOrEqual(0.08);
    });
  });
});
