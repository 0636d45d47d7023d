import { expect, test } from './fixtures';
import { address, code, dialog, openDialog, scan } from './sharing';
import { at, button, field, heading, open, typeInto } from './tutor';

test('the code on the screen opens the same step with the same numbers elsewhere', async ({
  page,
  browser,
}) => {
  await open(page, at('out.h1'));
  await typeInto(page, 'w5', '0.45');
  await openDialog(page);
  const scanned = await scan(page);
  expect(scanned).toBe(await address(page).inputValue());

  const phone = await browser.newContext();
  const theirs = await phone.newPage();
  await theirs.goto(scanned);
  await expect(heading(theirs)).toHaveText('the output of h1');
  await expect(theirs.getByRole('textbox', { name: 'w5', exact: true })).toHaveValue('0.45');
  await phone.close();
});

test('the dialog is worked by keyboard alone, gives the focus back, and copies what it shows', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await test.step('by keyboard alone', async () => {
    await button(page, 'Share').focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    // A remote that is pressed now moves nothing behind the dialog.
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button(page, 'Share')).toBeFocused();
    await expect(heading(page)).toHaveText('the net input of h1');
    await button(page, 'Share').click();
    await button(page, 'Close').click();
    await expect(dialog(page)).toBeHidden();
  });
  await openDialog(page);
  await test.step('nobody else can open an address of this computer', async () => {
    await expect(dialog(page)).toContainText('nobody else can open this address');
  });
  await test.step('the address that is copied is the one that is shown', async () => {
    await button(page, 'Copy link').click();
    await expect(dialog(page).getByRole('status')).toHaveText('The link is copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await address(page).inputValue());
    expect(copied).toContain('#/step?example=classic&updates=0&at=net.h1');
  });
  await test.step('the numbers stay as they were', async () => {
    await page.keyboard.press('Control+z');
    await button(page, 'Close').click();
    await expect(field(page, 'w5')).toHaveValue('0.4');
    await expect(button(page, 'Undo')).toBeDisabled();
  });
});

test('an address that no code holds can be copied all the same', async ({ page }) => {
  await open(page, `#/marking?example=classic&work=${'x'.repeat(3500)}`);
  await openDialog(page);
  await expect(code(page)).toHaveCount(0);
  await expect(dialog(page)).toContainText('too long for a QR code');
  expect((await address(page).inputValue()).length).toBeGreaterThan(3500);
});

test('the system’s share sheet gets the link, where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (what: ShareData) => {
        document.title = what.url ?? '';
        return Promise.resolve();
      },
    });
  });
  await open(page, at('out.o1'));
  await openDialog(page);
  await button(page, 'Send with another app').click();
  await expect(page).toHaveTitle(await address(page).inputValue());
});
