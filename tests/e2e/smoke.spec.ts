import { expect, test, WITH_MOTION } from './fixtures';
import { button, open } from './tutor';

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
  context,
}) => {
  await open(page);
  await button(page, 'Settings').click();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Licences of everything in this page' }).click();
  const licences = await opened;
  await expect(licences.getByText('Permission is hereby granted').first()).toBeVisible();
  const text = await licences.locator('body').innerText();
  for (const part of ['Backstep', 'react-dom ', 'workbox-core ', 'SIL OPEN FONT LICENSE'])
    expect(text).toContain(part);
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
