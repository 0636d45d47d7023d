import type { Locator, Page } from '@playwright/test';
import { runs } from '../crossing';
import { expect, FULL, test } from './fixtures';
import { button, field, open, shownValue } from './tutor';

/** The pictures of the Explore view by the keyboard alone: every key is pressed, nothing is focused by script. */
const explore = (plot: string, more = ''): string =>
  `#/explore?example=classic${more}&plot=${plot}`;
const slider = (page: Page, name: string): Locator =>
  page.getByRole('slider', { name, exact: true });
const choice = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });

/** Goes on by Tab, or back by Shift+Tab, until an element has the focus. */
async function tabTo(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < 120; presses++) {
    if (await element.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no ${key} leads to it`);
}

/** What has the focus: whether it is seen, and whether it is in the view at all. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element.closest('main') === null) return undefined;
    // The network of a seen update marks its stops by itself; the Step view's tests look at them.
    if (element.closest('.along .network') !== null) return undefined;
    const isRinged = (it: Element | null, up: number): boolean => {
      if (it === null || up === 0) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return isOutlined || (up === 3 && boxShadow !== 'none') || isRinged(it.parentElement, up - 1);
    };
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.innerText}`;
    return {
      name,
      isRinged: isRinged(element, 3),
      isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });

test('each stop is seen, has a name, and is marked', async ({ page }) => {
  const plots = ['updates', 'trial', 'map', 'parameter', 'all', 'methods'];
  for (const plot of plots.slice(0, runs(1, 6))) {
    await test.step(plot, async () => {
      // Loaded afresh: the first Tab goes to what is first.
      await page.goto('about:blank');
      await open(page, explore(plot, '&count=100'));
      await expect(page.locator('.chart').first()).toBeVisible();
      if (plot === 'updates') await expect(slider(page, 'Update')).toBeVisible();
      await tabTo(page, page.getByRole('link', { name: 'One number', exact: true }));
      const stops: string[] = [];
      for (;;) {
        const stop = await focused(page);
        if (stop === undefined || stops.length > 60) break;
        expect(stop.name.trim(), 'a stop has a name').toMatch(/ \S|INPUT|SELECT/);
        expect(stop, stop.name).toMatchObject({ isRinged: true, isSeen: true });
        stops.push(stop.name);
        await page.keyboard.press('Tab');
      }
      expect(stops.length).toBeGreaterThan(10);
    });
  }
});

test('one number: which, where, its axis, the step closer, and h', async ({ page }) => {
  await open(page, explore('parameter'));
  await tabTo(page, choice(page, 'Error against'));
  await page.keyboard.type('w8');
  await tabTo(page, button(page, 'Closer along w8'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Usual range'));
  await page.keyboard.press('Enter');
  // The button is gone, and the focus is where the range is.
  await expect(page.getByRole('textbox', { name: 'Axis of w8, from' })).toBeFocused();
  await tabTo(page, slider(page, 'w8'));
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page, 'w8')).toHaveAttribute('aria-valuenow', '0.54');
  const check = page.getByRole('region', { name: 'Try it' });
  await tabTo(page, check.getByRole('slider'));
  await page.keyboard.press('End');
  await expect(check).toContainText('h = 1');
});

test('all at once: one opens, and the focus is in the view that comes', async ({ page }) => {
  await open(page, explore('all'));
  await tabTo(page, button(page, 'Open w6'));
  await page.keyboard.press('Enter');
  await expect(slider(page, 'w6')).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'One number', exact: true })).toBeFocused();
});

test(
  'two numbers: which, the way ahead, and the point in both directions',
  FULL,
  async ({ page }) => {
    await open(page, explore('map', '&of=w5&and=w7'));
    await tabTo(page, choice(page, 'Up'));
    await page.keyboard.type('w6');
    await tabTo(page, choice(page, 'Way of the next'));
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/ahead=0/);
    const point = page.getByRole('button', { name: /^The point of w5 and w6/ });
    await tabTo(page, point);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    await expect(point).toHaveAttribute('data-x', '0.39');
    await expect(point).toHaveAttribute('data-y', '0.46');
    await expect(point).toBeFocused();
  },
);

test('many updates: runs, a set, the scale, which run and which update', async ({ page }) => {
  await open(page, explore('updates', '&runs=0.5~5&count=200'));
  await expect(slider(page, 'Update')).toBeVisible();
  await tabTo(page, button(page, 'Remove run 2'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Add a run')).toBeFocused();
  for (let i = 0; i < 5; i++) await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Remove run/ })).toHaveCount(4);
  // No more can be added: it says so, and the way goes on from it.
  await expect(button(page, 'Add a run')).toBeFocused();
  await expect(button(page, 'Add a run')).toBeDisabled();
  await tabTo(page, button(page, 'Biases held, updated'));
  await page.keyboard.press('Space');
  await tabTo(page, button(page, 'Run'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Done: 400 updates made.')).toBeVisible();
  await expect(button(page, 'Run')).toBeFocused();
  const logarithmic = page.getByRole('radio', { name: 'logarithmic' });
  const linear = page.getByRole('radio', { name: 'linear' });
  await tabTo(page, (await linear.isChecked()) ? linear : logarithmic);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/scale=(linear|log)/);
  await tabTo(page, page.getByRole('radio', { name: 'biases held' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'biases updated' })).toBeChecked();
  await tabTo(page, slider(page, 'Update'));
  await page.keyboard.press('End');
  await expect(page.getByText('Update 200 of 200:')).toBeVisible();
  await expect(page).toHaveURL(/seen=2:200/);
});

test('a run that is broken off leaves the focus where it was', FULL, async ({ page }) => {
  await open(page, explore('updates', '&runs=0.5~5~50~500&count=100000'));
  await tabTo(page, button(page, 'Cancel'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Cancel')).toBeFocused();
  await expect(button(page, 'Cancel')).toBeDisabled();
});

test('methods compared: how many updates', async ({ page }) => {
  await open(page, explore('methods'));
  await tabTo(page, choice(page, 'Updates'));
  await page.keyboard.press('Home');
  await expect(page.getByRole('figure', { name: /over 10 updates/ })).toBeVisible();
});

test('one weight by trial: data, tries, the question, the point', FULL, async ({ page }) => {
  await open(page, explore('trial'));
  await tabTo(page, button(page, 'W more by 1'));
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, 't3'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('6');
  await tabTo(page, button(page, 'Take the last row away'));
  for (let i = 0; i < 4; i++) await page.keyboard.press('Enter');
  await expect(page.locator('.trial-table tbody tr')).toHaveCount(1);
  await expect(button(page, 'Take the last row away')).toBeFocused();
  await tabTo(page, button(page, 'Add a row'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, 'x2'), 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1');
  await tabTo(page, button(page, 'Smaller'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Yes: with a smaller W the error falls.')).toBeVisible();
  await tabTo(page, slider(page, 'W on the curve'));
  await page.keyboard.press('ArrowLeft');
  await expect(field(page, 'W')).toHaveValue('3.99');
  // E = (0 − 0)² + (0 − W)² for the rows that are left.
  const sum = page.locator('.trial-table tfoot [data-quantity]');
  expect(await shownValue(sum)).toBeCloseTo(3.99 ** 2, 12);
});
