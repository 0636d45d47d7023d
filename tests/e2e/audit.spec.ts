import type { Page } from '@playwright/test';
import { ALL } from '../crossing';
import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { overflowX } from './tutor';

const open = async (page: Page, query: string): Promise<void> => {
  await page.goto(`./#/audit?${query}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Articles checked' })).toBeVisible();
};

const OWN = `example=crossed&source=own&figures=${encodeURIComponent(
  'crossed~net.o1_0.794609~out.o1_0.6888201~out.h1_abc',
)}`;

test('axe finds nothing', FULL, async ({ page }) => {
  for (const [query, colours] of [
    ['example=crossed', 'light'],
    [OWN, 'dark'],
    ...(ALL ? (['classic', 'blank', 'matrix'] as const) : []).map(
      (example) => [`example=${example}`, 'light'] as const,
    ),
  ] as const) {
    await test.step(query, async () => {
      await open(page, query);
      await expectNoFindings(page, { colours });
    });
  }
});

test('the crossed article: the slip, what follows from it, and the way to the step', async ({
  page,
}) => {
  await open(page, 'example=crossed');
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('the net input of o1: open the step')).toContainText(
    'No known slip gives this figure',
  );
  const follows = row('the output of o1: open the step');
  await expect(follows).toContainText('Follows');
  await follows.getByRole('button', { name: 'Go to the net input of o1' }).click();
  await expect(page.getByRole('rowheader', { name: 'the net input of o1' })).toBeFocused();
  await row('the net input of o1: open the step')
    .getByRole('link', { name: 'Open the step', exact: true })
    .click();
  await expect(page.locator('#derivation h2')).toHaveText('the net input of o1');
  await page.goBack();
  await expect(row('the net input of o1: open the step')).toBeVisible();
});

test('figures are typed by keyboard alone, and the address holds them', async ({ page }) => {
  await open(page, 'example=classic&source=own');
  const field = page.getByRole('textbox', { name: 'Your figure for the net input of h1' });
  await field.focus();
  await page.keyboard.type('0,3775');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ has: field });
  await expect(row).toContainText('Right');
  await expect(page).toHaveURL(/figures=classic~net\.h1_0%2C3775/);
  await page.reload();
  await expect(row).toContainText('Right');
});

test('a megabyte is refused at once, and what was in the box stays', async ({ page }) => {
  await open(page, 'example=classic&source=own');
  const box = page.getByLabel('Paste figures');
  await box.fill('net h1 = 0.3775');
  await box.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', 'net h1 = 1\n'.repeat(100_000));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toContainText(
    'Nothing was read',
  );
  await expect(box).toHaveValue('net h1 = 0.3775');
});

test('nothing goes past the edge, from a phone to a wide screen', FULL, async ({ page }) => {
  for (const query of ['example=matrix', OWN]) {
    await open(page, query);
    await expect(page.getByRole('table')).toBeVisible();
    for (const [width, height] of [
      [1920, 1080],
      [1440, 900],
      // As 1440 × 900 at 200 %.
      [720, 450],
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const past = await page.evaluate(() => {
        const table = document.querySelector('table')?.getBoundingClientRect();
        const sheet = document.querySelector('.audit-sheet')?.getBoundingClientRect();
        return (table?.right ?? 0) - (sheet?.right ?? 0);
      });
      expect(past, `${query} at ${width} × ${height}`).toBeLessThanOrEqual(0);
      expect(await overflowX(page), `${query} at ${width} × ${height}`).toBe(0);
    }
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what is to be touched is 44 px high', FULL, async ({ page }) => {
    for (const query of ['example=crossed', OWN]) {
      await open(page, query);
      await expect(page.getByRole('table')).toBeVisible();
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'main :is(a, button, select, .choice, .audit-field, summary)',
          ),
        ]
          .filter((one) => one.getClientRects().length > 0)
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(small).toEqual([]);
    }
  });
});
