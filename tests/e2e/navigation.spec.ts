import type { Locator, Page } from '@playwright/test';
import { eachOnce } from '../crossing';
import { expect, test } from './fixtures';
import { button, open, overflowX } from './tutor';

const views = (page: Page): Locator => page.getByRole('navigation', { name: 'Views', exact: true });
const link = (page: Page, name: string): Locator =>
  views(page).getByRole('link', { name, exact: true });

test('the views of every day stand in a row; the others behind More, by whom they are for', async ({
  page,
}) => {
  await open(page);
  await expect(link(page, 'Step by step')).toHaveAttribute('aria-current', 'page');
  await expect(link(page, 'Practice')).toBeVisible();
  await expect(link(page, 'Worksheets')).toBeHidden();
  await button(page, 'More').click();
  const teaching = views(page).getByRole('list', { name: 'For teaching' });
  await expect(teaching.getByRole('link', { name: 'Worksheets' })).toBeVisible();
  const learning = views(page).getByRole('list', { name: 'For learning' });
  await expect(learning.getByRole('link', { name: 'Articles checked' })).toBeVisible();
  // Choosing a view closes the list, and More says that the view is one of its own.
  await link(page, 'Worksheets').click();
  await expect(page.getByRole('heading', { name: 'Worksheets' })).toBeVisible();
  await expect(link(page, 'Marking')).toBeHidden();
  await expect(button(page, 'More')).toHaveAttribute('aria-current', 'true');
  await button(page, 'More').click();
  await expect(link(page, 'Worksheets')).toHaveAttribute('aria-current', 'page');
});

test('all by keyboard: open, go down, leave with Escape, and be where one was', async ({
  page,
}) => {
  await open(page);
  await button(page, 'More').focus();
  await page.keyboard.press('Enter');
  await expect(link(page, 'Articles checked')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link(page, 'Notebook')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link(page, 'Notebook')).toBeHidden();
  await expect(button(page, 'More')).toBeFocused();
});

/** Width and height of the window, and how high the header may be there, in rows of 44 px and their gaps. */
const WINDOWS = [
  [390, 844, 160],
  [720, 450, 110],
  [1024, 768, 110],
  [1440, 900, 60],
  [1920, 1080, 66],
] as const;

test('the header is whole and low in every window, in either direction', async ({ page }) => {
  await open(page);
  // Each window in one direction; under `npm run test:all` in both.
  for (const { window, dir } of eachOnce({ window: WINDOWS, dir: ['ltr', 'rtl'] })) {
    const [width, height, most] = window;
    await page.setViewportSize({ width, height });
    await page.evaluate((to) => {
      document.documentElement.dir = to;
    }, dir);
    const where = `${width} wide, ${dir}`;
    expect(await overflowX(page), where).toBe(0);
    const header = await page.getByRole('banner').boundingBox();
    expect(header?.height, where).toBeLessThanOrEqual(most);
    for (const name of ['More', 'Settings']) {
      await button(page, name).click();
      const opened = page.locator('[popover]:popover-open');
      const box = await opened.boundingBox();
      expect(box?.x, `${name}, ${where}`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await expect(opened).toHaveCount(0);
    }
  }
});
