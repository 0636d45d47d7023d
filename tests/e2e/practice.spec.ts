import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { overflowX } from './tutor';

const ADDRESS = './#/practice?example=classic&part=forward';

test('a forward pass is worked, marked, mended and kept, all by keyboard', async ({ page }) => {
  await page.goto(ADDRESS);
  const net = page.getByRole('textbox', { name: 'the net input of h1', exact: true });
  await net.focus();
  await page.keyboard.type('0.15*0.05+0.2*0.1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('0.5069');
  await page.getByRole('button', { name: 'Mark my work' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The bias left out.')).toBeVisible();
  await expect(page.locator('.verdict--follows')).toHaveText(/Follows from/);
  await page.getByRole('button', { name: 'Go to the net input of h1', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(net).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('+0.35');
  // Gathered for a moment before it is kept.
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('+0.35'));
  await page.reload();
  await expect(net).toHaveValue('0.15*0.05+0.2*0.1+0.35');
});

test('the mark button takes a click that comes straight from a field that cannot be read', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await page.getByRole('textbox', { name: 'the output of y2' }).fill('abc');
  await page.getByRole('button', { name: 'Mark my work' }).click();
  await expect(page.locator('.verdict--unreadable')).toHaveText(/Not a number/);
});

test('axe finds nothing, marked and hinted', async ({ page }) => {
  await page.goto(`${ADDRESS}&seed=k3f2`);
  const fields = page.locator('.figure-input');
  await fields.nth(0).fill('0.1');
  await fields.nth(1).fill('1/(1+e^-0.1)');
  await fields.nth(2).fill('x');
  await page.getByRole('button', { name: 'Mark my work' }).click();
  await page.getByRole('button', { name: /for net y1/ }).click();
  await expectNoFindings(page);
});

test('nothing stands out of the page', FULL, async ({ page }) => {
  await page.goto('./#/practice?example=matrix&part=all&seed=k3f2');
  await expect(page.locator('.figure-input').first()).toBeVisible();
  for (const [name, width, height] of [
    ['a phone', 390, 844],
    ['a laptop at 200 %', 720, 450],
    ['a wide screen', 1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await overflowX(page), name).toBe(0);
  }
});

test('predict first asks before it shows, by keyboard; axe finds nothing', async ({ page }) => {
  await page.goto('./#/step?example=classic&at=net.h1');
  await page.getByRole('radio', { name: 'Show' }).press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Ask' })).toBeFocused();
  await page.getByRole('button', { name: 'Next step' }).press('Enter');
  await expect(page.getByText('What does the output of h1 need?')).toHaveCount(2);
  await expect(page.locator('.forms')).toHaveCount(0);
  await expectNoFindings(page, { colours: 'dark', within: '#derivation' });
  await page.getByRole('button', { name: 'Skip', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
  await expect(page.locator('.forms')).toBeVisible();
});
