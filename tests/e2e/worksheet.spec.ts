import type { Page } from '@playwright/test';
import { ALL, eachOnce, runs, someOf } from '../crossing';
import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { printed } from './printed';
import { drawn, overflowX } from './tutor';

/** What is left of the paper between its margins, in CSS pixels: 180 mm × 266 mm, and Letter's. */
const PAPERS = {
  a4: { width: 680, height: 1005 },
  letter: { width: 702, height: 938 },
} as const;

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./#/worksheet?${query}`);
  await expect(page.locator('.paper').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Whatever reaches over the sides of its sheet, or is too tall to stand on one page. */
const misfits = (page: Page, height: number) =>
  page.evaluate((most) => {
    const found: string[] = [];
    for (const paper of document.querySelectorAll('.paper')) {
      const { left, right } = paper.getBoundingClientRect();
      for (const part of paper.querySelectorAll(
        '.printed-formula, .sheet-row, .blank, svg, p, h3, h4, dd',
      )) {
        const box = part.getBoundingClientRect();
        const row = part.closest('[data-quantity]')?.getAttribute('data-quantity');
        if (box.left < left - 1 || box.right > right + 1 || box.height > most) {
          found.push(`${row ?? part.className}: ${part.textContent}`);
        }
      }
      for (const text of paper.querySelectorAll('svg text')) {
        const box = text.getBoundingClientRect();
        if (box.left < left - 1 || box.right > right + 1) found.push(`svg: ${text.textContent}`);
      }
    }
    return found;
  }, height);

const HARD: Readonly<Record<string, string>> = {
  'the classic': 'example=classic',
  'the matrix example with twelve digits': 'example=matrix&digits=12',
  'the matrix example with its formulas': 'example=matrix&help=yes',
  'separate biases that are updated': 'example=classic-io&biases=separate&updatebiases=yes',
  'numbers of every size':
    'example=classic&digits=12&w1=1.234567890123e-300&x1=-123456789.123456&w5=-0.333333333333333',
  'the hidden layer alone': 'example=matrix&digits=9&phases=backward.h&help=yes',
};

/** The papers that are looked at; under `npm run test:all` both, with every one of these on each. */
const SEEN = someOf(Object.entries(PAPERS), 1);
const ON_PAPER = eachOnce({ name: Object.keys(HARD), paper: SEEN.map(([paper]) => paper) }).slice(
  0,
  runs(1, 12),
);

for (const [paper, { width, height }] of SEEN) {
  test(`on ${paper} nothing is clipped or too wide`, async ({ page }) => {
    for (const { name } of ON_PAPER.filter((one) => one.paper === paper)) {
      await test.step(name, async () => {
        await page.emulateMedia({ media: null });
        await open(page, `${HARD[name]}&paper=${paper}`);
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByRole('button', { name: /^Print/ })).toBeHidden();
        await drawn(page);
        expect(await misfits(page, height)).toEqual([]);
      });
    }
  });
}

/** Puts the page as it is printed, once all of its sheets are drawn. */
async function asPrinted(page: Page, papers: number): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toHaveCount(papers);
}

const CLASS = 'example=classic&paper=a4&seed=abc&variants=3&phases=error';
const CODES = ['ddy6', 'x3jf', 'rc3b'];

test('a class of three is printed sheet by sheet, and then key by key, each on pages of its own', async ({
  page,
}) => {
  await open(page, CLASS);
  await expect(page.locator('.paper')).toHaveCount(2);
  await asPrinted(page, 6);
  const papers = await page.locator('.paper').evaluateAll((all) =>
    all.map((paper) => {
      const { breakBefore, page: name } = getComputedStyle(paper);
      return {
        code: paper.querySelector('.sheet-code strong')?.textContent,
        isKey: paper.matches('.paper--key'),
        address: paper.querySelector('.sheet-address')?.textContent ?? '',
        breakBefore,
        name,
      };
    }),
  );
  expect(papers.map(({ code }) => code)).toEqual([...CODES, ...CODES]);
  expect(papers.map(({ isKey }) => isKey)).toEqual([false, false, false, true, true, true]);
  for (const { code, address } of papers) {
    expect(address).toContain(`/#/practice?example=classic&seed=${code}`);
  }
  expect(papers.slice(1).every(({ breakBefore }) => breakBefore === 'page')).toBe(true);
  expect(new Set(papers.map(({ name }) => name)).size).toBe(6);
  const css = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((r) => r.cssText)),
  );
  for (const code of CODES) {
    expect(css.filter((rule) => rule.includes(code))).toHaveLength(2);
  }
  // No row is split, and no heading is left at the foot of a page.
  const breaks = (selector: string, side: 'breakInside' | 'breakAfter') =>
    page
      .locator(selector)
      .evaluateAll(
        (all, name) => [...new Set(all.map((one) => getComputedStyle(one)[name]))],
        side,
      );
  expect(await breaks('.sheet-row', 'breakInside')).toEqual(['avoid']);
  expect(await breaks('.sheet-figure', 'breakInside')).toEqual(['avoid']);
  expect(await breaks('.paper h4', 'breakAfter')).toEqual(['avoid']);
  await page.emulateMedia({ media: null });
  expect((await printed(page)).pages).toBe(6);
  await expect(page.locator('.paper')).toHaveCount(2);
});

test('a class of forty is printed with its keys, on six pages each', FULL, async ({ page }) => {
  await open(page, 'example=classic&paper=a4&seed=abc&variants=40');
  expect((await printed(page)).pages).toBe(240);
});

test('the paper is black on white whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'example=classic&paper=a4');
  const colours = await page.locator('.paper').evaluateAll((all) => {
    const parts = all.flatMap((paper) => [paper, ...paper.querySelectorAll('.katex *, svg text')]);
    return [...new Set(parts.map((part) => getComputedStyle(part).color))];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});

test('is worked by the keyboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await open(page, 'example=classic&paper=a4');
  await page.getByRole('button', { name: /^Print/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Fresh/ })).toBeChecked();
  await expect(page.locator('.sheet-code strong').first()).toHaveText(/^[a-z0-9]{4}$/);
  await expect(page).toHaveURL(/#\/worksheet\?.*seed=[a-z0-9]{4}/);
});

test('axe finds nothing, and nothing stands out of the page', async ({ page }) => {
  const phases = ALL ? 'error,update' : 'error';
  await open(page, `example=classic&paper=a4&seed=abc&variants=3&phases=${phases}`);
  await page.getByText('Codes').click();
  for (const [width, colours] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoFindings(page, { colours });
    expect(await overflowX(page), `${width} wide`).toBe(0);
    expect(await misfits(page, 10_000), `${width} wide`).toEqual([]);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('everything to press is 44 pixels high', FULL, async ({ page }) => {
    await open(page, 'example=classic&seed=abc&variants=3');
    await page.getByText('Codes').click();
    const small = await page
      .locator(
        '.worksheet :is(button, select, summary, label.option-choice, .option-input, .codes a)',
      )
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 43.9)
          .map((one) => `${one.textContent}: ${one.getBoundingClientRect().height}`),
      );
    expect(small).toEqual([]);
  });
});
