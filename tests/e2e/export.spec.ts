import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoFindings } from './axe';
import { expect, test } from './fixtures';
import { printed } from './printed';
import { button, figure, open, overflowX } from './tutor';

const preview = (page: Page) => page.getByRole('textbox', { name: /^Preview of / });

test('the whole update is downloaded as CSV, with the numbers of the page', async ({ page }) => {
  await open(page, '#/export?example=classic');
  const download = page.waitForEvent('download');
  await button(page, 'Download').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('backstep-classic.csv');
  const csv = await readFile(await file.path(), 'utf8');
  const row = csv.split('\r\n').find((line) => line.startsWith('"error.total",'));
  const [, value = ''] = /"([^"]+)"$/.exec(row ?? '') ?? [];
  expect(Number(value)).toBeCloseTo(figure('error.total'), 15);
});

test('format and part are chosen by keyboard, and stand in the address', async ({ page }) => {
  await open(page, '#/export?example=classic&at=net.o1');
  await page.getByRole('radio', { name: 'CSV' }).focus();
  for (let i = 0; i < 9; i += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Python', exact: true })).toBeChecked();
  await page.getByRole('radio', { name: 'Up to the current step: net y1' }).check();
  await expect(preview(page)).toHaveValue(/"net\.o1": net_y1,\n\}/);
  await expect(page).toHaveURL(/format=python&part=step|part=step&format=python/);
  await page.reload();
  await expect(preview(page)).toHaveAccessibleName('Preview of backstep-classic-step-5.py');
});

test('slides are printed one step a page, as wide as a screen', async ({ page }) => {
  await open(page, '#/export?example=classic&format=slides');
  await expect(page.locator('.slide')).toHaveCount(1);
  const { pages, sizes } = await printed(page);
  expect(pages).toBe(56);
  // 10 by 5.625 inches.
  for (const size of sizes) expect(size).toEqual([720, 405]);
});

test.describe('the text', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied as it stands', async ({ page }) => {
    await open(page, '#/export?example=matrix&format=javascript');
    await button(page, 'Copy').click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await preview(page).inputValue());
  });
});

test('axe finds nothing, and nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#/export?example=classic&format=numpy');
  await expect(preview(page)).toBeVisible();
  expect(await overflowX(page)).toBe(0);
  await expectNoFindings(page, { colours: 'dark' });
});
