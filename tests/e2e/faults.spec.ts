import type { Page } from '@playwright/test';
import { expect, FULL, test } from './fixtures';
import { at, button, field, heading, open, ready } from './tutor';

declare global {
  interface Window {
    /** The parts of the page that throw now, by their class. */
    planted?: string[];
  }
}

/** In the page's own script, what draws the parts of these classes throws when that is planted. */
async function plantIn(page: Page, ...classes: readonly string[]): Promise<void> {
  await page.route('**/assets/first-*.js', async (route) => {
    const answer = await route.fetch();
    let body = await answer.text();
    for (const name of classes) {
      const before = body;
      const fault = `window.planted?.includes("${name}")&&(()=>{throw Error("planted")})()||"${name}"`;
      body = body.replace(new RegExp(`className:(["'\`])${name}\\1`), () => `className:${fault}`);
      expect(body, `a place for the fault in ${name}`).not.toBe(before);
    }
    await route.fulfill({ response: answer, body });
  });
}
const plant = (page: Page, ...planted: string[]): Promise<void> =>
  page.evaluate((names) => {
    window.planted = names;
  }, planted);

const faults = (page: Page) => page.getByRole('alert').filter({ hasText: 'cannot be shown' });

test.describe('a planted fault', () => {
  test.use({ expectedErrors: [/planted/] });

  test('in a part costs that part; in the view, the view; the work is kept, over a reload too', async ({
    page,
  }) => {
    await plantIn(page, 'numbers', 'step-view');
    await open(page, at('net.h1', '&w5=0.45'));
    await plant(page, 'numbers');
    await button(page, 'Next step').click();
    await expect(faults(page)).toHaveCount(1);
    await expect(faults(page)).toContainText('this part cannot be shown');
    await expect(heading(page)).toHaveText('the output of h1');
    await plant(page, 'step-view');
    await button(page, 'Next step').click();
    await expect(faults(page)).toContainText('this view cannot be shown');
    await expect(faults(page)).toBeFocused();
    await expect(page).toHaveURL(/at=out\.o2&fold=shut/);
    await page.reload();
    await ready(page);
    await expect(field(page, 'w5')).toHaveValue('0.45');
    await plant(page, 'step-view');
    await button(page, 'Next step').click();
    await plant(page);
    await button(page, 'Start the example afresh').click();
    await expect(field(page, 'w5')).toHaveValue('0.4');
    await button(page, 'Undo').click();
    await expect(field(page, 'w5')).toHaveValue('0.45');
  });

  test('around everything leaves the words and the ways on', async ({ page }) => {
    await plantIn(page, 'page');
    await open(page, at('net.h1', '&w5=0.45'));
    await plant(page, 'page');
    await page.evaluate(() => {
      window.location.hash = '#/practice';
    });
    await expect(faults(page)).toContainText('the page cannot be shown');
    await plant(page);
    await button(page, 'Try again').click();
    await page.getByRole('link', { name: 'Step by step', exact: true }).click();
    await expect(field(page, 'w5')).toHaveValue('0.45');
  });
});

test.describe('code that does not come', () => {
  test.use({ expectedErrors: [/Failed to load resource|dynamically imported module/] });

  test('is told as such, and is there again with the network', async ({ page }) => {
    await page.route('**/assets/ExploreView-*.js', (route) => route.abort());
    await open(page, at('net.h1', '&w5=0.45'));
    await page.getByRole('link', { name: 'Explore' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(told).toBeVisible();
    await expect(told).toContainText('Your work is kept');
    await page.unroute('**/assets/ExploreView-*.js');
    await told.getByRole('button', { name: 'Load the page again' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Explore' })).toBeVisible();
    await page.getByRole('link', { name: 'Step by step', exact: true }).click();
    await expect(field(page, 'w5')).toHaveValue('0.45');
  });

  test('is asked for again without the page being loaded', FULL, async ({ page }) => {
    await page.route('**/assets/ExploreView-*.js', (route) => route.abort());
    await open(page, at('net.h1', '&w5=0.45'));
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.getByRole('link', { name: 'Explore' }).click();
    await expect(page.getByText('could not be loaded')).toBeVisible();
    await page.unroute('**/assets/ExploreView-*.js');
    await button(page, 'Try again').click();
    await expect(page.getByRole('heading', { level: 2, name: 'Explore' })).toBeVisible();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  });
});
