import type { Page } from '@playwright/test';
import { someOf } from '../crossing';
import { expect, test } from './fixtures';
import { button, field, heading, notices, open, ready, typeInto } from './tutor';

const written = (page: Page, part: string) => expect(page).toHaveURL(new RegExp(part));

test('two tabs keep their own numbers', async ({ page, context }) => {
  await open(page);
  await typeInto(page, 'w5', '0.11');
  await written(page, 'w5=0.11');
  const other = await context.newPage();
  await open(other);
  await typeInto(other, 'w5', '0.22');
  await written(other, 'w5=0.22');
  await typeInto(page, 'w6', '0.33');
  await written(page, 'w6=0.33');
  for (const [tab, w5] of [
    [page, '0.11'],
    [other, '0.22'],
  ] as const) {
    await tab.reload();
    await ready(tab);
    await expect(field(tab, 'w5')).toHaveValue(w5);
  }
});

test('a duplicated tab starts from the same numbers and goes its own way', async ({
  page,
  context,
}) => {
  await open(page);
  await typeInto(page, 'w5', '0.11');
  await written(page, 'w5=0.11');
  // A window that is opened so is given a copy of the session storage, as a duplicated tab is.
  const opened = context.waitForEvent('page');
  await page.evaluate(() => {
    window.open(window.location.href.replace(/#.*/, ''));
  });
  const twin = await opened;
  await ready(twin);
  expect(await twin.evaluate(() => window.sessionStorage.length)).toBeGreaterThan(0);
  await expect(field(twin, 'w5')).toHaveValue('0.11');
  await typeInto(twin, 'w5', '0.22');
  await written(twin, 'w5=0.22');
  await page.reload();
  await ready(page);
  await expect(field(page, 'w5')).toHaveValue('0.11');
  await twin.reload();
  await ready(twin);
  await expect(field(twin, 'w5')).toHaveValue('0.22');
});

test('a new tab goes on with the last work', async ({ page, context }) => {
  await open(page);
  await typeInto(page, 'w5', '0.11');
  await written(page, 'w5=0.11');
  await page.close();
  const next = await context.newPage();
  await open(next);
  await expect(field(next, 'w5')).toHaveValue('0.11');
});

const BROKEN = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  forbidden: () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  },
};

for (const [how, breakStorage] of Object.entries(BROKEN)) {
  test(`a storage that is broken (${how}) is told once, and the rest works`, async ({ page }) => {
    await page.addInitScript(breakStorage);
    await open(page);
    await expect(notices(page).getByRole('listitem')).toHaveCount(1);
    await expect(notices(page)).toContainText(/storage is full|does not let the page keep/);
    await button(page, 'Dismiss').click();
    await typeInto(page, 'w5', '0.45');
    await button(page, 'Next step').click();
    await written(page, 'w5=0.45&at=out.h1');
    await expect(notices(page)).toHaveCount(0);
    await button(page, 'Undo').click();
    await expect(field(page, 'w5')).toHaveValue('0.4');
    await button(page, 'Redo').click();
    // The address holds what the storage cannot.
    await written(page, 'w5=0.45');
    await page.reload();
    await ready(page);
    await expect(field(page, 'w5')).toHaveValue('0.45');
    await expect(heading(page)).toHaveText('the output of h1');
  });
}

const UNFIT = [
  ['another version', JSON.stringify({ version: 99, numbers: [1, 2] }), 'another version'],
  ['not what we write', 'null', 'could not be read'],
] as const;

test('saved work that cannot be taken up is told, and is not lost', async ({ page }) => {
  // What is read of it is said by tests/unit/state/browser.test.ts.
  for (const [what, kept, says] of someOf(UNFIT, 1)) {
    await test.step(what, async () => {
      await open(page);
      await typeInto(page, 'w5', '0.45');
      await written(page, 'w5=0.45');
      await page.evaluate((text) => {
        window.addEventListener('pagehide', () => {
          for (const key of Object.keys(localStorage)) {
            const entry: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
            localStorage.setItem(key, JSON.stringify({ ...(entry as object), text }));
          }
        });
      }, kept);
      await page.goto('about:blank');
      await open(page);
      await expect(notices(page)).toContainText(says);
      await expect(field(page, 'w5')).toHaveValue('0.4');
      await button(page, 'Next step').click();
      await typeInto(page, 'w6', '0.5');
      await written(page, 'w6=0.5');
      const all = await page.evaluate(() => Object.values({ ...localStorage }).join('\n'));
      expect(all.replaceAll('\\', '')).toContain(kept);
      // Nothing is left over for the next.
      await page.evaluate(() => {
        window.addEventListener('pagehide', () => {
          localStorage.clear();
          sessionStorage.clear();
        });
      });
      await page.goto('about:blank');
    });
  }
});
