// npm run problems -- --try: sets problems of the library up in the panel of the built site, as a person would, and
// counts what that takes.
import { chromium } from '@playwright/test';
import { ensureChromium, LAUNCH_ARGS } from './chromium.mjs';
import { serve } from './serve.mjs';

/** How each action is done; `of` finds what is called so, where a person would look for it. */
const DO = {
  press: ({ page, dialog }, { name, role = 'button' }) => {
    const where = name === 'Set up a problem' ? page : dialog;
    const called = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return where.getByRole(role, { name: new RegExp(`^${called}(?![-\\d])`) }).click();
  },
  unfold: ({ dialog }, { what }) => {
    const folded = dialog.locator(`${what}:has(.typed-field, .setup-sections), ${what}`);
    const summary = what === '.setup-more' ? folded.filter({ hasText: 'Other names' }) : folded;
    return summary.locator('> summary').first().click();
  },
  choose: ({ page }, { name, option }) =>
    page.getByRole('combobox', { name, exact: true }).selectOption(option),
  type: async ({ dialog, page }, { name, text }) => {
    await dialog.getByRole('textbox', { name, exact: true }).fill(text);
    await page.keyboard.press('Enter');
  },
  paste: async ({ dialog }, { name, text }) => {
    const field = dialog.getByRole('textbox', { name, exact: true });
    await field.focus();
    await field.evaluate((element, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  },
};

/** Sets each of these problems up on a page of its own; the address that it then has, and how many actions it took. */
export async function setUp(plans) {
  const { url, close } = await serve();
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: LAUNCH_ARGS,
  });
  const made = [];
  try {
    for (const { id, actions } of plans) {
      const page = await browser.newPage({ locale: 'en-GB' });
      page.setDefaultTimeout(30_000);
      await page.goto(`${url}#/step?example=classic`);
      await page.waitForFunction(() => !('early' in document.documentElement.dataset));
      const dialog = page.getByRole('dialog', { name: 'Set up a problem' });
      for (const action of actions) {
        await DO[action.does]({ page, dialog }, action).catch((error) => {
          throw new Error(`${id}: ${JSON.stringify(action)}: ${error.message}`);
        });
      }
      // The address is written once changes have come to rest.
      await page.waitForTimeout(1000);
      made.push({ id, actions: actions.length, address: new URL(page.url()).hash });
      await page.close();
    }
  } finally {
    await browser.close();
    close();
  }
  return made;
}
