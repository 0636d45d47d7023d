import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { paperMarkup } from '../../../src/components/worksheet/paperMarkup';
import { EXAMPLES } from '../../../src/examples';
import { KATEX_OPTIONS, type Say, showAsked, showGiven } from '../../../src/notation';
import { stepsOf, traceOf } from '../../../src/state';
import { replaceGivens } from '../../../src/state/work/problemEdits';
import { translator } from '../../../src/text';
import { someOf } from '../../crossing';

const OPTIONS = { ...KATEX_OPTIONS, output: 'html' } as const;
const say = translator('en') satisfies Say;

const onPaper = (tex: string): string => paperMarkup(katex, tex, OPTIONS);
const inKatex = (tex: string): string => katex.renderToString(tex, OPTIONS);

const elementsIn = (markup: string): number => markup.match(/<[a-z]/g)?.length ?? 0;

/** The letters that are to be seen, whatever their order: KaTeX has a denominator before its numerator. */
const lettersIn = (markup: string): string =>
  [...markup.replaceAll(/<[^>]*>|[\s\u00a0\u200b]|&nbsp;/g, '')].sort().join('');

/** Distances that are TeX's own (The TeXbook, appendix G, cmsy10): a sub by σ16, a fraction's halves by σ8 and σ11. */
const [SUB, NUMERATOR, DENOMINATOR] = [0.15, 0.677, 0.686];

describe('a formula on paper', () => {
  test.each([
    ['0.3775', '0.3775'],
    ['x < 1', '<i>x</i>\u00a0&lt; 1'],
    // It breaks behind an operator and nowhere else.
    ['a + b', '<i>a</i>\u00a0+ <i>b</i>'],
    [
      'w_{1}',
      `<i>w</i><sub style="font-size:0.7em;vertical-align:${-Math.round((SUB / 0.7) * 1000) / 1000}em">1</sub>`,
    ],
  ])('%s is %s', (tex, markup) => {
    expect(onPaper(tex)).toBe(markup);
  });

  test('has a fraction’s halves as far from its baseline as TeX has them', () => {
    const markup = onPaper('\\displaystyle\\frac{a}{b}');
    expect(markup).toContain(`vertical-align:${-DENOMINATOR}em`);
    // KaTeX's main font at a line-height of its size reaches 0.1845 em down (hhea: 903 up, 272 down of 1000).
    const reach = (1 - 0.903 - 0.272) / 2 + 0.272;
    const padding = Number(/padding-bottom:([\d.]+)em/.exec(markup)?.[1]);
    // The line is 0.04 em thick about the axis, 0.25 em above the baseline.
    expect(padding + reach + 0.27).toBeCloseTo(NUMERATOR, 2);
    expect(elementsIn(markup)).toBe(5);
  });

  test('has an exponent over an index', () => {
    const markup = onPaper('w_{1}^{+}');
    expect(markup).toMatch(/^<span class="paper-base"><i>w<\/i>.*\+<br>1<\/span><\/span>$/);
    expect(elementsIn(markup)).toBe(4);
  });

  test.each(['\\sqrt{x}', '\\hat{s}', '\\begin{cases} 1 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}'])(
    'leaves %s as KaTeX has it',
    (tex) => {
      expect(onPaper(tex)).toContain('vlist');
      expect(lettersIn(onPaper(tex))).toBe(lettersIn(inKatex(tex)));
    },
  );
});

describe.each(someOf(EXAMPLES, 3))('on the sheets of $id', ({ problem, naming }) => {
  const trace = traceOf(problem);
  const notation = {
    naming,
    style: { digits: 4, decimalSeparator: '.' },
    say,
    locale: 'en',
  } as const;
  const formulas = stepsOf(trace.structure).flatMap(({ id }) => {
    const { asked, askedWithFormula, formula, numbers, value } = showAsked(trace, id, notation);
    return [asked, askedWithFormula, formula, numbers, value].flatMap((part) => part?.tex ?? []);
  });

  test('stands every letter that KaTeX sets, in a third of the elements at most', () => {
    expect(formulas.length).toBeGreaterThan(50);
    let [ours, theirs] = [0, 0];
    for (const tex of formulas) {
      const markup = onPaper(tex);
      expect(lettersIn(markup), tex).toBe(lettersIn(inKatex(tex)));
      ours += elementsIn(markup);
      theirs += elementsIn(inKatex(tex));
    }
    expect(ours / theirs).toBeLessThan(1 / 3);
  });

  test('a given is text alone but for its name', () => {
    const given = replaceGivens(problem, [['eta', 0.25]]);
    const { tex } = showGiven(traceOf(given), 'eta', notation);
    expect(onPaper(tex)).toMatch(/^<i>[ηα]<\/i>\u00a0= 0\.25$/);
  });
});
