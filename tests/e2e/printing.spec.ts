import { expect, test } from './fixtures';
import { printed } from './printed';

/** In points. */
const PAPERS = { a4: [595, 842], letter: [612, 792] } as const;

test('a worksheet is printed on pages of its paper, and none is empty', async ({ page }) => {
  for (const [paper, points] of Object.entries(PAPERS)) {
    await page.goto(`./#/worksheet?example=classic&paper=${paper}`);
    await expect(page.locator('.paper').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const { pages, sizes } = await printed(page);
    expect(pages, paper).toBe(6);
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toEqual(points);
    await page.emulateMedia({ media: null });
  }
});
