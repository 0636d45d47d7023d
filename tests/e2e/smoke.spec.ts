import { expect, test, WITH_MOTION } from './fixtures';
import { expectLicences } from './licences';
import { open } from './tutor';

test.use(WITH_MOTION);

test('the page opens from a sub-path under a strict policy, with no complaint', async ({
  page,
}) => {
  const answer = await page.goto('./');
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/^Backstep/);
});

test('the settings lead to the licences of all that the site holds, which are kept offline too', async ({
  page,
}) => {
  await open(page);
  await expectLicences(page, ['react-dom', 'katex', 'workbox-core']);
  const worker = await page.request.get('./sw.js');
  expect(await worker.text()).toContain('licences.txt');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page reads all the same', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
