import { expect, test } from './fixtures';
import { printed } from './printed';

/** In points. */
const PAPERS = { a4: [595, 842], letter: [612, 792] } as const;

/** How many pages: three of the blanks and three of the key; of the error alone, one each. */
const PAGES = { '': 6, '&phases=error': 2 } as const;

test('a worksheet is printed on pages of its paper, and none is empty', async ({ page }) => {
  for (const [paper, points] of Object.entries(PAPERS)) {
    for (const [phases, count] of Object.entries(PAGES)) {
      await page.goto(`./#/worksheet?example=classic&paper=${paper}${phases}`);
      await expect(page.locator('.paper').first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const { pages, sizes } = await printed(page);
      expect(pages, paper + phases).toBe(count);
      expect(sizes.length).toBeGreaterThan(0);
      // Firefox rounds up.
      for (const size of sizes) {
        for (const [i, length] of size.entries()) {
          expect(Math.abs(length - (points[i] ?? 0)), `${size} on ${paper}`).toBeLessThanOrEqual(1);
        }
      }
      await page.emulateMedia({ media: null });
    }
  }
});
