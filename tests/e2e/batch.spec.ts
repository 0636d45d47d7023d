import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { button, errorBefore, field, heading, open, overflowX, shownValue } from './tutor';

test('XOR as a batch, by the keyboard alone; address and reload keep it', async ({ page }) => {
  await open(page, '#/step?example=classic&updatebiases=yes');
  await button(page, 'Set up a problem').focus();
  await page.keyboard.press('Enter');
  await page.locator('.setup-all > summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Training examples' }).focus();
  await page.keyboard.type('XOR');
  await page.getByRole('combobox', { name: 'An update takes' }).focus();
  await page.keyboard.type('all');
  await expect(heading(page)).toHaveText('The net input of h1 in example 1', { ignoreCase: true });

  await page.getByRole('button', { name: /^Type or paste/ }).focus();
  await page.keyboard.press('Enter');
  await field(page, 'x2, example 3').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await button(page, 'Example 3 of 4').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('The net input of h1 in example 3', { ignoreCase: true });
  const before = await shownValue(errorBefore(page));
  await page.getByText('Many updates').click();
  await button(page, 'Run 100 updates').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => shownValue(errorBefore(page))).toBeLessThan(before);
  const after = await shownValue(errorBefore(page));
  await expect(page).toHaveURL(/set=xor&rows=0,0,0,1;0,1,1,0;1,0\.5,1,0;1,1,0,1&order=batch/);

  // Loaded again before what the run made is written, or while it is.
  await page.reload();
  await expect(errorBefore(page)).toHaveAttribute('data-value', String(after));
  // What the page itself says: from outside its address is known a moment later.
  const address = await page.evaluate(() => window.location.hash);
  await page.evaluate(() => window.sessionStorage.clear());
  // Whoever follows an address has edited nothing.
  await open(page, `${address}&errors=shown`);
  await expect(errorBefore(page)).toHaveAttribute('data-value', String(after));
});

test('a batch and its table have no findings', FULL, async ({ page }) => {
  await open(page, '#/step?example=classic&set=xor&order=batch&at=d(error.total)/d(w5)');
  await button(page, 'Set up a problem').click();
  await page.getByRole('button', { name: /^Type or paste/ }).click();
  await expect(field(page, 'T2, example 4')).toBeVisible();
  await expectNoFindings(page, { colours: 'dark', within: '.setup-panel' });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => overflowX(page)).toBe(0);
});
