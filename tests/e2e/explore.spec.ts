import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { eachOnce } from '../crossing';
import { expect, FULL, test } from './fixtures';
import {
  at,
  button,
  classicError,
  field,
  figure,
  follow,
  heading,
  open,
  overflowX,
  shownValue,
} from './tutor';
import { expectWhole } from './whole';

const explore = (plot: string, more = ''): string =>
  `#/explore?example=classic${more}&plot=${plot}`;
const slider = (page: Page, name: string): Locator =>
  page.getByRole('slider', { name, exact: true });
const point = (page: Page): Locator =>
  page.getByRole('button', { name: /^The point of w5 and w6/ });
const chart = (page: Page, name: RegExp): Locator => page.getByRole('figure', { name });

/** Drags the middle of an element by so many pixels, in a few moves. */
async function drag(page: Page, element: Locator, dx: number, dy: number): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
}

test.describe('the error against one number', () => {
  test('opens from the derivative’s step with the same figure, and leads back', async ({
    page,
  }) => {
    await open(page, at('d(error.total)/d(w5)'));
    await page.getByRole('link', { name: 'See it on the curve' }).click();
    await expect(slider(page, 'w5')).toBeVisible();
    const slope = page.locator('.probe [data-quantity="d(error.total)/d(w.o1.h1)"]');
    expect(await shownValue(slope)).toBeCloseTo(figure('d(error.total)/d(w.o1.h1)'), 14);
    await page.getByRole('link', { name: 'See how it is found' }).click();
    await expect(heading(page)).toContainText('with respect to w5');
  });
});

test('one number: the check follows h, the axis is chosen, the point goes by the pointer and by keys', async ({
  page,
}) => {
  await open(page, explore('parameter', '&of=w5'));
  await test.step('the check by differences follows h', async () => {
    const check = page.getByRole('region', { name: 'Try it' });
    const figures = check.locator('dd');
    expect(await shownValue(figures.nth(2))).toBeCloseTo(figure('d(error.total)/d(w.o1.h1)'), 7);
    await check.getByRole('slider').press('End');
    await expect(check).toContainText('h = 1');
    expect(await shownValue(figures.nth(0))).toBeCloseTo(classicError({ 'w.o1.h1': 1.4 }), 13);
    expect(await shownValue(figures.nth(1))).toBeCloseTo(classicError({ 'w.o1.h1': -0.6 }), 13);
  });
  await test.step('its axis can be chosen, and is in the address', async () => {
    await page.getByRole('textbox', { name: 'Axis of w5, to' }).fill('9');
    await expect(chart(page, /for every w5/)).toContainText('From w5 = −4 to 9');
    await expect(page).toHaveURL(/from=-4&to=9/);
    await page.getByRole('textbox', { name: 'Axis of w5, to' }).fill('-9');
    await expect(page.getByText('The axis of w5 takes two numbers')).toBeVisible();
    await expect(chart(page, /for every w5/)).toContainText('From w5 = −4 to 9');
    await button(page, 'Usual range').click();
    await expect(chart(page, /for every w5/)).toContainText('From w5 = −4 to 4');
  });
  await test.step('the point is dragged along the curve, and that is one change', async () => {
    await drag(page, slider(page, 'w5'), 160, 0);
    const moved = Number(await slider(page, 'w5').getAttribute('aria-valuenow'));
    expect(moved).toBeGreaterThan(1);
    await expect(field(page, 'w5')).toHaveAttribute('data-value', String(moved));
    const error = classicError({ 'w.o1.h1': moved });
    await expect(chart(page, /for every w5/)).toContainText(`E total is ${error.toFixed(4)}`);
    await button(page, 'Undo').click();
    await expect(slider(page, 'w5')).toHaveAttribute('aria-valuenow', '0.4');
    await expect(button(page, 'Undo')).toBeDisabled();
  });
  await test.step('by keyboard alone: arrows, with Shift ten times as far, with Alt a tenth', async () => {
    const point = slider(page, 'w5');
    await point.focus();
    await page.keyboard.press('ArrowRight');
    await expect(point).toHaveAttribute('aria-valuenow', '0.41');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(point).toHaveAttribute('aria-valuenow', '0.31');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(point).toHaveAttribute('aria-valuenow', '0.311');
    await page.keyboard.press('Control+z');
    await expect(point).toHaveAttribute('aria-valuenow', '0.31');
    await expect(point).toBeFocused();
  });
});

test('a chart is taken along: its data, its picture as SVG and as PNG', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, explore('parameter', '&of=w5'));
  await test.step('its data go to the clipboard, every digit of them', async () => {
    await chart(page, /for every w5/)
      .getByRole('button', { name: 'Copy data' })
      .click();
    await expect(page.getByText('The data are in the clipboard')).toBeVisible();
    const csv = await page.evaluate(() => navigator.clipboard.readText());
    const [head, ...rows] = csv.trim().split('\n');
    expect(head).toBe('w5,E total');
    expect(rows.length).toBeGreaterThan(100);
    for (const row of [rows[0], rows[80], rows.at(-1)]) {
      const [weight, error] = (row ?? '').split(',').map(Number);
      expect(error).toBeCloseTo(classicError({ 'w.o1.h1': weight ?? Number.NaN }), 13);
    }
  });
  await test.step('the picture is saved with its looks', async () => {
    const save = async (format: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await chart(page, /for every w5/)
        .getByRole('button', { name: `Save picture as ${format}` })
        .click();
      return readFile(await (await download).path());
    };
    const svg = (await save('SVG')).toString('utf8');
    expect(svg).toContain('<title>E total for every w5, all else held</title>');
    expect(svg).toMatch(/<path[^>]* stroke="rgb\(139, 19, 104\)"/);
    expect(svg).toContain('slope 0.08217');
    expect(svg).not.toMatch(/ class=|var\(--/);
    const png = await save('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Twice as many pixels as on the page.
    const box = await chart(page, /for every w5/)
      .locator('.chart-svg')
      .boundingBox();
    expect(png.readUInt32BE(16)).toBeGreaterThan(1.9 * (box?.width ?? 0));
  });
});

test('all curves, of which one opens; two numbers, whose point goes in both directions', async ({
  page,
}) => {
  await test.step('the steepest first; one of them opens', async () => {
    await open(page, explore('all'));
    const ways = page.getByRole('button', { name: /^Open / });
    await expect(ways).toHaveCount(12);
    await expect(ways.first()).toHaveAccessibleName('Open b2');
    await page.getByRole('button', { name: 'Open w8' }).press('Enter');
    await expect(slider(page, 'w8')).toBeVisible();
    await expect(page).toHaveURL(/plot=parameter&of=w8/);
  });
  await follow(page, explore('map', '&of=w5&and=w6'));
  await expect(point(page)).toBeVisible();
  await test.step('the same stands in a table', async () => {
    await page.getByText('The same as a table').click();
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(10);
    // The lower left corner: w5 = w6 = −4.
    const corner = classicError({ 'w.o1.h1': -4, 'w.o1.h2': -4 });
    await expect(rows.nth(1)).toContainText(corner.toPrecision(4));
  });
  await test.step('the point is dragged in both directions, as one change', async () => {
    await drag(page, point(page), 120, 80);
    const [x, y] = await Promise.all(
      ['data-x', 'data-y'].map(async (name) => Number(await point(page).getAttribute(name))),
    );
    expect(x).toBeGreaterThan(0.8);
    expect(y).toBeLessThan(0);
    const error = classicError({ 'w.o1.h1': x ?? 0, 'w.o1.h2': y ?? 0 });
    await expect(chart(page, /over w5 and w6/)).toContainText(`it is ${error.toFixed(4)}`);
    await button(page, 'Undo').click();
    await expect(point(page)).toHaveAttribute('data-x', '0.4');
    await expect(point(page)).toHaveAttribute('data-y', '0.45');
  });
  await test.step('by keyboard: left and right along one, up and down along the other', async () => {
    await point(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(point(page)).toHaveAttribute('data-x', '0.41');
    await expect(point(page)).toHaveAttribute('data-y', '0.35');
    // Said as well, since a button has no value to be read out.
    await expect(page.getByText('w5 0.41, w6 0.35', { exact: true })).toBeAttached();
  });
});

test.describe('the error over two numbers', () => {
  test('its levels carry their numbers, and its way the updates so far and to come', async ({
    page,
  }) => {
    await open(page);
    await page.getByText('Many updates').click();
    await button(page, 'Run 10 updates').click();
    await page.getByRole('link', { name: 'Explore' }).click();
    await page.getByRole('link', { name: 'Two numbers' }).click();
    await page.getByRole('combobox', { name: 'Up', exact: true }).selectOption('w6');
    await expect(page.locator('.map-level').filter({ hasText: /^0\.3$/ })).toBeVisible();
    await expect(page.locator('.way--before')).toHaveCount(1);
    await page.getByRole('combobox', { name: 'Way of the next' }).selectOption('10');
    await page.getByText('The way of the updates').click();
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows.nth(1)).toContainText(/^0\s*0\.4/);
    await expect(rows.last()).toContainText(/^20/);
  });
});

test.describe('one weight by trial', () => {
  test('the figures of the articles; the page asks which way, and the derivative tells', async ({
    page,
  }) => {
    await open(page, explore('trial'));
    const shown = (id: string): Promise<number> =>
      shownValue(page.locator(`.trial-table [data-quantity="${id}"]`));
    expect(await Promise.all(['1', '2', '3'].map((n) => shown(`error.y${n}`)))).toEqual([0, 1, 4]);
    await button(page, 'W more by 1').click();
    expect(await Promise.all(['1', '2', '3'].map((n) => shown(`out.y${n}`)))).toEqual([0, 4, 8]);
    expect(await Promise.all(['1', '2', '3'].map((n) => shown(`error.y${n}`)))).toEqual([0, 4, 16]);
    await button(page, 'Larger').click();
    await expect(page.getByText('No: with a smaller W the error falls.')).toBeVisible();
    await button(page, 'Smaller').click();
    await expect(page.getByText('Yes: with a smaller W the error falls.')).toBeVisible();
    await button(page, 'Ask the derivative').click();
    expect(await shownValue(page.locator('.trial-slope-answer'))).toBe(20);
    await expect(page).toHaveURL(/weight=4/);
  });

  test('the data can be changed, and a bad entry keeps the last good number', async ({ page }) => {
    await open(page, explore('trial'));
    await field(page, 'x2').fill('abc');
    await expect(page.getByText(/x2 takes a number such as/)).toBeVisible();
    await field(page, 'x2').fill('0,5');
    const row = page.locator('.trial-table tbody tr').nth(1);
    expect(await shownValue(row.locator('[data-quantity="out.y2"]'))).toBe(1.5);
    await button(page, 'Take the last row away').click();
    await expect(page.locator('.trial-table tbody tr')).toHaveCount(2);
    const handle = slider(page, 'W on the curve');
    await handle.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(field(page, 'W')).toHaveValue('3.1');
  });
});

test.describe('at the edges', () => {
  const EDGES = [
    ['a saturated weight of 1,000', '&w5=1000'],
    ['a saturated weight of −1,000', '&w5=-1000&w6=-1000'],
    ['a learning rate of a million', '&eta=1e6'],
    ['a curve that is flat', '&x1=0&of=w1'],
    ['an error that is infinite everywhere', '&T1=1e200'],
    [
      'an error that is none in part of the range',
      '&x1=1e300&x2=1e300&w2=-1e300&of=w1&from=-1e300&to=1e300',
    ],
    ['the widest range', '&from=-4e307&to=4e307&from2=-4e307&to2=4e307'],
  ] as const;

  test('what has no picture, or an odd one, is shown as what it is', async ({ page }) => {
    // Each in some picture; under `npm run test:all` each in every picture.
    for (const { edge, plot } of eachOnce({ edge: EDGES, plot: ['parameter', 'all', 'map'] })) {
      const [name, more] = edge;
      await test.step(`${name}: ${plot}`, async () => {
        await follow(page, explore(plot, more));
        const here = `.explore:has(.plot-tabs [aria-current][href*="plot=${plot}"])`;
        await expect(
          page.locator(`${here} .chart, ${here} .explore-nothing`).first(),
        ).toBeVisible();
        await expectWhole(page);
      });
    }
  });

  test('what is outside, what cannot be drawn, and what is bad in the address is said', async ({
    page,
  }) => {
    await open(page, explore('parameter', '&of=w5&eta=1e6'));
    const landing = 0.4 - 1e6 * figure('d(error.total)/d(w.o1.h1)');
    const text = `lands at −${Math.abs(landing).toFixed(4)}, outside`;
    await expect(page.locator('.chart-svg').first()).toContainText(text);
    await button(page, 'Closer, to see the step').click();
    await expect(page.locator('.chart-svg').first()).not.toContainText('outside');

    await follow(page, explore('parameter', '&of=w5&T1=1e200'));
    await expect(page.getByText('There is nothing to draw: E total')).toBeVisible();
    await button(page, 'Reset').click();
    await expect(slider(page, 'w5')).toBeVisible();

    await follow(page, '#/explore?example=classic&plot=pie&of=w99&from=2&to=1&ahead=x&data=1');
    await expect(page.getByRole('alert').filter({ hasText: 'pie' })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'w99' })).toBeVisible();
    await expect(slider(page, 'w5')).toBeVisible();
  });
});

test('nothing is wider than a phone, or a laptop at 200 %', FULL, async ({ page }) => {
  for (const plot of ['parameter', 'all', 'map', 'trial']) {
    await follow(page, explore(plot));
    await expect(page.locator('.chart').first()).toBeVisible();
    for (const [width, height] of [
      [390, 844],
      [720, 450],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await overflowX(page), `${plot}, ${width} wide`).toBe(0);
    }
  }
});
