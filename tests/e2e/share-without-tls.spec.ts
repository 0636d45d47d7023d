import { LAUNCH_ARGS } from '../../scripts/chromium.mjs';
import { expect, test } from './fixtures';
import { address, dialog, openDialog, scan } from './sharing';
import { button, open } from './tutor';

// A school's own server: others reach it, but it has no TLS, so the page may not use the clipboard.
const port = process.env.BACKSTEP_PORT ?? '4180';
test.use({
  baseURL: `http://classroom.example:${port}/some/course/backstep/`,
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...LAUNCH_ARGS, '--host-resolver-rules=MAP classroom.example 127.0.0.1'],
    }),
});

test('nothing is said against the address, and it is copied all the same', async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await openDialog(page);
  await expect(dialog(page)).not.toContainText('nobody else can open this address');
  const link = await address(page).inputValue();
  expect(link).toContain('http://classroom.example');
  expect(await scan(page)).toBe(link);
  await button(page, 'Copy link').click();
  await expect(dialog(page).getByRole('status')).toHaveText('The link is copied.');

  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' }));
  });
  await page.locator('#pasted').focus();
  await page.keyboard.press('Control+v');
  await expect(page.locator('#pasted')).toHaveValue(link);
});

test('where nothing may be copied, the address stands there selected', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await openDialog(page);
  await button(page, 'Copy link').click();
  await expect(dialog(page).getByRole('status')).toContainText('copy it yourself');
  const selected = await address(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(await address(page).inputValue());
});
