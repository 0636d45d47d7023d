import { expectNoFindings } from './axe';
import { expect, test } from './fixtures';

test('a problem is found from the set-up, opened as its page writes it, and Back leads to it again', async ({
  page,
}) => {
  await page.goto('./#/step?example=classic');
  await page.getByRole('button', { name: 'Set up a problem' }).click();
  await page.getByRole('link', { name: /^A known problem/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Published problems' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Biases' }).selectOption('Threshold θ, subtracted');
  await expect(page.locator('.problem')).toHaveCount(1);
  await expectNoFindings(page, { colours: 'dark' });
  await page.getByRole('link', { name: 'Open step by step' }).click();
  await expect(page.locator('#derivation h2')).toHaveText('the net input of h1');
  await expect(page).toHaveURL(/form=delta&delta=target-minus-output/);
  await page.goBack();
  await expect(page.locator('.problem')).toHaveCount(1);
});
