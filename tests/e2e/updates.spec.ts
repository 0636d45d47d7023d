import type { Page } from '@playwright/test';
import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { button, field, open, overflowX, shownValue } from './tutor';

const many = (more = ''): string => `#/explore?example=classic&plot=updates${more}`;
const outcomes = (page: Page) =>
  page.getByRole('region', { name: 'What happened' }).getByRole('listitem');

/** Opens the plot, and waits for its first runs. */
async function openMany(page: Page, more = ''): Promise<void> {
  await open(page, many(more));
  await expect(outcomes(page).first()).toBeVisible();
}

/** A page that counts its workers, and may be refused them. */
async function countWorkers(page: Page, isRefused: boolean): Promise<() => Promise<number>> {
  await page.addInitScript((refused) => {
    const Original = window.Worker;
    let made = 0;
    Object.assign(window, { workersMade: () => made });
    window.Worker = class extends Original {
      constructor(...of: ConstructorParameters<typeof Worker>) {
        if (refused) throw new DOMException('not here', 'SecurityError');
        super(...of);
        made++;
      }
    };
  }, isRefused);
  return () =>
    page.evaluate(() => (window as unknown as { workersMade: () => number }).workersMade());
}

test('100,000 updates are made in a worker, from a sub-path and under a strict policy', async ({
  page,
}) => {
  const workers = await countWorkers(page, false);
  await openMany(page, '&runs=own&count=100000');
  await expect(outcomes(page)).toHaveText(/Converged.*after 100,000\./);
  expect(await workers()).toBe(1);
});

test(
  'where there can be no worker, the page makes the same runs itself',
  FULL,
  async ({ page }) => {
    await openMany(page, '&runs=0.01~5&count=20000');
    const withWorker = await outcomes(page).allTextContents();
    const workers = await countWorkers(page, true);
    await page.reload();
    await expect(outcomes(page)).toHaveText(withWorker);
    expect(await workers()).toBe(0);
  },
);

test('is worked by the keyboard alone: run, go along, open the update, undo', async ({ page }) => {
  await openMany(page, '&runs=5&count=1000');
  await field(page, 'Updates in each run').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('300');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Done: 300 updates made.')).toBeVisible();
  // Until then what the runs before came to stands there, out of reach.
  await expect(page.getByText('Update 0 of 300:')).toBeVisible();
  await page.getByRole('slider', { name: 'Update' }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Update 3 of 300:')).toBeVisible();
  await button(page, 'Open this update in the Step view').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Update 4', { exact: true })).toBeVisible();
  expect(await shownValue(field(page, 'learning rate'))).toBe(5);
  await button(page, 'Undo').focus();
  await page.keyboard.press('Enter');
  expect(await shownValue(field(page, 'learning rate'))).toBe(0.5);
});

test('the update that is looked at is in the address, and a new run begins at its start', async ({
  page,
}) => {
  await openMany(page, '&runs=0.5~5&count=1000&seen=2:250');
  await expect(page.getByText('Update 250 of 1,000:')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'η = 5' })).toBeChecked();
  await field(page, 'Go to update').fill('300');
  await expect(page).toHaveURL(/seen=2:300/);
  await page.reload();
  await expect(page.getByText('Update 300 of 1,000:')).toBeVisible();
  await button(page, 'Run').click();
  await expect(page.getByText('Update 0 of 1,000:')).toBeVisible();
  await expect(page).not.toHaveURL(/seen=/);
});

test('while a new run goes, the page keeps its height', async ({ page }) => {
  await openMany(page, '&count=1000');
  await expect(page.getByRole('slider', { name: 'Update' })).toBeVisible();
  const least = await page.locator('.updates').evaluateHandle((view) => {
    const heights = [view.clientHeight];
    new ResizeObserver(() => heights.push(view.clientHeight)).observe(view);
    return heights;
  });
  await button(page, '100,000').click();
  await button(page, 'Run').click();
  await expect(page.getByText('Done: 100,000 updates made.')).toBeVisible();
  const heights = await least.jsonValue();
  expect(Math.min(...heights)).toBeGreaterThan(0.9 * (heights[0] ?? 0));
});

test('the data are copied as CSV, every digit of them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMany(page, '&runs=own~5&count=50');
  await page.locator('.updates').getByRole('button', { name: 'Copy data' }).click();
  await expect(page.getByText('The data are in the clipboard')).toBeVisible();
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
  expect(rows).toHaveLength(52);
  expect(rows[0]).toBe('update,η = 0.5,η = 5');
  const [update, own] = (rows[1] ?? '').split(',');
  expect(update).toBe('0');
  expect(Number(own)).toBeCloseTo(0.298371108760003, 14);
});

test('the names at the ends of the lines do not stand on each other', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openMany(page, '&runs=0.5~0.50001~0.50002~0.50003&count=500&scale=linear');
    const boxes = await page.locator('.updates-result .mark-label').evaluateAll((labels) =>
      labels
        .map((label) => label.getBoundingClientRect())
        .map(({ top, bottom, right }) => ({ top, bottom, right }))
        .sort((a, b) => a.top - b.top),
    );
    expect(boxes).toHaveLength(4);
    boxes.forEach((box, i) => {
      const next = boxes[i + 1];
      if (next) expect(box.bottom).toBeLessThanOrEqual(next.top + 6);
      expect(box.right).toBeLessThanOrEqual(width);
    });
  }
});

test('axe finds nothing, and nothing is wider than a phone', FULL, async ({ page }) => {
  await openMany(page, '&runs=0.01~0.5~5:updated~500:updated&count=500');
  await expect(page.getByRole('slider', { name: 'Update' })).toBeVisible();
  for (const [width, colours] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoFindings(page, { colours });
    expect(await overflowX(page), `${width} wide`).toBe(0);
  }
});
