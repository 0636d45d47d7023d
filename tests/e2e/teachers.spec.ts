import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { derivation, open, overflowX } from './tutor';

const PAGE = '#/teachers?example=classic';

test('a mistake leads to its step, and Back returns', async ({ page }) => {
  await open(page, PAGE);
  await expect(page.getByRole('heading', { level: 2, name: 'Teacher’s page' })).toBeVisible();
  await page.getByRole('link', { name: 'See the step: Only one of the paths' }).click();
  await expect(derivation(page)).toBeVisible();
  expect(decodeURIComponent(page.url())).toContain('at=d(error.total)/d(out.h1)');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Teacher’s page' })).toBeVisible();
});

test('the contents lead to a section by keyboard, and the address stays', async ({ page }) => {
  await open(page, PAGE);
  await page.getByRole('navigation', { name: 'On this page' }).getByText('Homework').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Homework' })).toBeFocused();
  expect(page.url()).toContain('#/teachers');
});

test('on paper there is nothing but the text', async ({ page }) => {
  await open(page, PAGE);
  await expect(
    page.getByRole('heading', { level: 3, name: 'The lesson', exact: true }),
  ).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByRole('heading', { level: 3, name: 'The lesson', exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('axe finds nothing, and nothing is wider than a phone', FULL, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, PAGE);
  await expect(
    page.getByRole('heading', { level: 3, name: 'The lesson', exact: true }),
  ).toBeVisible();
  expect(await overflowX(page)).toBe(0);
  await expectNoFindings(page);
});
