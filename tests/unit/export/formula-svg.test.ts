import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { setFormula } from '../../../src/components/export/files/formulaSvg/setFormula';
import { trueType } from '../../../src/components/export/files/formulaSvg/trueType';
import { formulaSvg } from '../../../src/components/export/files/stepFormula';
import { katexTree } from '../../../src/components/formula/katexTree';
import { KATEX_OPTIONS } from '../../../src/notation';
import { fileSource } from './fileSources';

const fontFile = (name: string): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(`katex/dist/fonts/KaTeX_${name}.ttf`));

const set = (tex: string) =>
  setFormula(katexTree(katex, `\\displaystyle ${tex}`, { ...KATEX_OPTIONS, output: 'html' }));

/** Widths of Computer Modern's letters, in em: cmr10.tfm and cmmi10.tfm. */
const WIDTH = {
  digit: 0.5,
  equals: 0.77778,
  plus: 0.77778,
  x: 0.57153,
  a: 0.52859,
  bracket: 0.38889,
};
const THICK = 5 / 18;
const MEDIUM = 4 / 18;

describe('a font', () => {
  test('has the widths that TeX has', () => {
    const main = trueType(fontFile('Main-Regular'));
    const math = trueType(fontFile('Math-Italic'));
    expect(main('0')?.advance).toBe(500);
    expect(main('=')?.advance).toBe(778);
    expect(math('x')?.advance).toBe(572);
    expect(main('字')).toBeUndefined();
  });

  test('has closed curves: a zero two, an equals sign two, an i with its dot two', () => {
    const main = trueType(fontFile('Main-Regular'));
    for (const character of ['0', '=', 'i']) expect(main(character)?.contours).toHaveLength(2);
    // The zero of cmr10 is 0.666 high and as much as 0.022 below the line.
    const ys =
      main('0')
        ?.contours.flat()
        .filter(({ isOn }) => isOn)
        .map(({ y }) => y) ?? [];
    expect(Math.max(...ys)).toBe(666);
    expect(Math.min(...ys)).toBe(-22);
  });
});

describe('where everything stands', () => {
  test.each([
    ['0.25', 3 * WIDTH.digit + 0.27778],
    ['x = 0', WIDTH.x + THICK + WIDTH.equals + THICK + WIDTH.digit],
    ['a + 1', WIDTH.a + MEDIUM + WIDTH.plus + MEDIUM + WIDTH.digit],
    ['\\left(x\\right)', 2 * WIDTH.bracket + WIDTH.x],
    // Script is 0.7 as large, with 0.05 em behind it.
    ['x_{1}', WIDTH.x + 0.7 * WIDTH.digit + 0.05],
    // 0.12 em on either side of a fraction, which is as wide as its wider half.
    ['\\frac{1}{10}', 0.24 + 2 * WIDTH.digit],
    // A hat takes no room.
    ['\\hat{x}', WIDTH.x],
    ['\\sqrt{x}', 0.833 + WIDTH.x],
  ])('%s is as wide as TeX has it', (tex, width) => {
    expect(set(tex).width).toBeCloseTo(width, 2);
  });

  test('a fraction’s narrower half is in its middle, and its line over the whole', () => {
    const { marks } = set('\\frac{1}{10}');
    const [one, zero, line, above] = marks;
    expect([one?.x, zero?.x]).toEqual([0.12, 0.62].map((x) => expect.closeTo(x, 3)));
    expect(above?.x).toBeCloseTo(0.12 + WIDTH.digit / 2, 3);
    // 0.677 above the baseline and 0.686 below it: σ8 and σ11 of cmsy10.
    expect(above?.y).toBeCloseTo(-0.677, 3);
    expect(one?.y).toBeCloseTo(0.686, 3);
    expect(line).toMatchObject({ kind: 'rule', width: expect.closeTo(1, 3) });
  });

  test('letters that no font of KaTeX’s has stand as text', () => {
    const { marks } = set('\\text{字}_{1}');
    expect(marks[0]).toMatchObject({ kind: 'text', text: '字', width: 1 });
  });
});

test('the formula of a step as SVG: three lines, without a font, and said in words', async () => {
  const { text } = await formulaSvg(fileSource('w1=0.15', 'd(error.total)/d(w.o1.h1)'));
  expect(text).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="[\d.]+" height="[\d.]+"/,
  );
  expect(text).toMatch(/<title>.*0\.08217.*<\/title>/);
  expect(text).not.toMatch(/<text|font-family|foreignObject|NaN|undefined/);
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? [];
  const xs = [...text.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)];
  expect(xs.length).toBeGreaterThan(30);
  for (const [, x, y] of xs) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(Number(width));
    expect(Number(y)).toBeGreaterThanOrEqual(0);
    expect(Number(y)).toBeLessThanOrEqual(Number(height));
  }
});
