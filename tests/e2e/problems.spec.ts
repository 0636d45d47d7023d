import { expectNoFindings } from './axe';
import { expect, test } from './fixtures';
import { ready } from './tutor';

test('a choice is kept in the address that a link leaves, however soon it is pressed', async ({
  page,
}) => {
  await page.goto('./#/problems?example=classic');
  await expect(page.getByRole('heading', { level: 2, name: 'Published problems' })).toBeVisible();
  await ready(page);
  await page.evaluate(() => {
    const biases = [...document.querySelectorAll('select')].find((list) =>
      [...list.options].some(({ text }) => text.startsWith('Threshold')),
    );
    if (!biases) throw new Error('there is no list of biases');
    biases.selectedIndex = [...biases.options].findIndex(({ text }) =>
      text.startsWith('Threshold'),
    );
    biases.dispatchEvent(new Event('change', { bubbles: true }));
    document.querySelector<HTMLElement>('.problem a[href^="#/step"]')?.click();
  });
  await expect(page.locator('#derivation h2')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.problem')).toHaveCount(1);
});

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
