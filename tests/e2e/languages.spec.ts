import { someOf } from '../crossing';
import { expect, test } from './fixtures';
import { at, derivation, errorBefore, open, overflowX, shownValue } from './tutor';

const root = (page: import('@playwright/test').Page) => page.locator('html');

/** The languages of the menu, each by its own name, with a word of its own for 'next'. */
const LANGUAGES = [
  ['es', 'Español', 'ltr'],
  ['de', 'Deutsch', 'ltr'],
  ['fr', 'Français', 'ltr'],
  ['hi', 'हिन्दी', 'ltr'],
  ['zh', '简体中文', 'ltr'],
  ['ar', 'العربية', 'rtl'],
] as const;

test('every word of the step is the language’s own, and nothing overflows', async ({ page }) => {
  // All of them on every view: tests/e2e/languages-everywhere.spec.ts.
  for (const [language, name, direction] of someOf(LANGUAGES, 3)) {
    await test.step(language, async () => {
      await open(page, at('d(error.total)/d(w5)', `&lang=${language}`));
      await expect(root(page)).toHaveAttribute('lang', new RegExp(`^${language}`));
      await expect(root(page)).toHaveAttribute('dir', direction);
      await expect(page.locator('.language')).toHaveValue(language);
      await expect(page.locator('.language option:checked')).toHaveText(name);
      // The English words for it are gone; the number is the same one.
      await expect(page.getByRole('button', { name: 'Next step' })).toHaveCount(0);
      await expect(page.locator('output').first()).toHaveAttribute('data-value', /^0\.29837/);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflowX(page), `${width} wide`).toBe(0);
      }
    });
  }
});

test.describe('a browser that is set to German', () => {
  test.use({ locale: 'de-AT' });

  test('opens the page in German; decimal commas are shown and read', async ({ page }) => {
    await open(page);
    await expect(root(page)).toHaveAttribute('lang', /^de/);
    await expect(derivation(page).or(page.locator('#derivation'))).toContainText('0,3775');
    const field = page.locator('input[data-quantity="w.o1.h1"]');
    await expect(field).toHaveValue('0,4');
    await field.fill('0,5');
    await expect(field).toHaveAttribute('data-value', '0.5');
    await field.fill('0.6');
    await expect(field).toHaveAttribute('data-value', '0.6');
  });
});

test('the menu changes the language, with nothing lost, and a reload keeps it', async ({
  page,
}) => {
  await open(page, at('out.h1', '&w5=0.7&errors=shown'));
  const before = await shownValue(errorBefore(page));
  await page.locator('.language').selectOption('fr');
  await expect(root(page)).toHaveAttribute('lang', /^fr/);
  await expect(page.locator('output').first()).toHaveAttribute('data-value', String(before));
  await expect(page.locator('input[data-quantity="w.o1.h1"]')).toHaveValue('0,7');
  await expect(page).toHaveURL(/at=out\.h1/);
  await page.reload();
  await expect(root(page)).toHaveAttribute('lang', /^fr/);
  await page.locator('.language').selectOption('en');
  await expect(page.getByRole('button', { name: 'Next step' })).toBeVisible();
});

test('in Arabic formulas, networks and pictures run from left to right, and the steps onward to the left', async ({
  page,
}) => {
  await open(page, at('net.h1', '&lang=ar'));
  await expect(root(page)).toHaveAttribute('dir', 'rtl');
  const direction = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  await expect.poll(() => direction('.katex')).toBe('ltr');
  expect(await direction('.network-figure')).toBe('ltr');
  expect(await direction('input[data-quantity]')).toBe('ltr');
  const [previous, next] = await page
    .locator('.timeline-move')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().left));
  expect(next ?? 0).toBeLessThan(previous ?? 0);
  await test.step('a word beside a mark of a picture is read before its number', async () => {
    await open(page, '#/explore?example=classic&lang=ar');
    const label = page.locator('.mark-label', { hasText: 'الميل' }).first();
    await expect(label).toBeVisible();
    const [word, number] = await label.evaluate((text) => {
      if (!(text instanceof SVGTextElement)) throw new Error('this is no text of a picture');
      const leftAt = (index: number) => text.getExtentOfChar(index).x;
      return [leftAt(0), leftAt(text.textContent.search(/\d/))];
    });
    expect(number).toBeLessThan(word ?? Number.NaN);
  });
  await test.step('an equation to fill in runs from left to right, and what is too long begins at its beginning', async () => {
    const left = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().left);
    await open(page, '#/practice?example=classic&lang=ar');
    await expect(page.locator('.figure-input').first()).toBeVisible();
    expect(await left('.figure-symbol')).toBeLessThan(await left('.figure-equals'));
    expect(await left('.figure-equals')).toBeLessThan(await left('.figure-input'));
    await open(page, '#/worksheet?example=classic&lang=ar');
    await expect(page.locator('.blank-row').first()).toBeVisible();
    expect(await left('.blank-row .row-formula')).toBeLessThan(await left('.blank-row .blank'));
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, at('d(error.total)/d(net.h1)', '&lang=ar'));
    const long = page.locator('.form--formula .formula-line').nth(1);
    await expect(long).toBeVisible();
    const [box, formula] = await long.evaluate((line) => [
      line.getBoundingClientRect().left,
      line.querySelector('.katex')?.getBoundingClientRect().left ?? Number.NaN,
    ]);
    expect(formula).toBeGreaterThanOrEqual((box ?? Number.NaN) - 1);
  });
});

test('a heading that begins with a symbol keeps it as the example writes it', async ({ page }) => {
  const first = () =>
    page
      .locator('#derivation h2 > span')
      .evaluate((title) => getComputedStyle(title, '::first-letter').textTransform);
  await open(page, at('d(error.total)/d(w5)', '&lang=hi'));
  await expect(page.locator('#derivation h2')).toHaveText(/^w5 /);
  expect(await first()).toBe('none');
  await page.locator('.language').selectOption('de');
  await expect(page.locator('#derivation h2')).toHaveText(/^die /);
  expect(await first()).toBe('uppercase');
});

test('an unknown language is told by what is accepted, and the page opens', async ({ page }) => {
  await open(page, '#/step?example=classic&lang=xx');
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await expect(page.getByText(/xx/).first()).toBeVisible();
  await expect(page.getByText(/en, es, de, fr, hi, zh, ar/)).toBeVisible();
});
