import type { Page } from '@playwright/test';
import { ALL } from '../crossing';
import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { button, errorBefore, field, network, open, overflowX, ready } from './tutor';
import { expectWhole } from './whole';

const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
/** The neurons of the diagram, each of which has a net input. */
const neurons = (page: Page) => network(page).locator('[data-id^="net."]');
const NETWORK = 'layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy';

/** Chooses by what is typed, as a keyboard does in a list. */
async function chooseByKeys(page: Page, name: string, letters: string): Promise<void> {
  await list(page, name).focus();
  await page.keyboard.type(letters);
  await page.keyboard.press('Tab');
}

async function expectNoOverflow(page: Page): Promise<void> {
  expect(await overflowX(page)).toBe(0);
}

test('another network is set up by keyboard alone, and the address and a reload keep it', async ({
  page,
}) => {
  await open(page, '#/step?example=classic&errors=shown');
  await button(page, 'Set up a problem').focus();
  await page.keyboard.press('Enter');
  // The first of the ways has the focus.
  await expect(page.getByRole('button', { name: /^Pick a shape/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('.setup-all > summary').focus();
  await page.keyboard.press('Enter');
  await chooseByKeys(page, 'Neurons in the hidden layer', '3');
  await chooseByKeys(page, 'Hidden layer', 'tanh');
  await chooseByKeys(page, 'Output layer', 'Soft');
  await chooseByKeys(page, 'Error', 'Cross');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Set up a problem')).toBeFocused();
  await expect(neurons(page)).toHaveCount(5);
  await expect(page).toHaveURL(/layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy/);
  const error = await errorBefore(page).textContent();
  await page.reload();
  await ready(page);
  await expect(neurons(page)).toHaveCount(5);
  await expect(errorBefore(page)).toHaveText(error ?? '');
});

test('on a phone the picture of a network without a hidden layer has the room that it fills', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#/step?example=classic&layers=2-1');
  await expect(neurons(page)).toHaveCount(1);
  const [height, drawn] = await page.locator('.network-figure').evaluate((figure) => {
    if (!(figure instanceof SVGSVGElement)) throw new Error('this is no picture');
    const { width, height } = figure.getBoundingClientRect();
    const { viewBox } = figure;
    return [height, (width * viewBox.baseVal.height) / viewBox.baseVal.width];
  });
  expect(Math.abs((height ?? Number.NaN) - (drawn ?? Number.NaN))).toBeLessThan(1);
});

test('axe finds nothing in a deeper network with the set-up open', FULL, async ({ page }) => {
  // A large one, of parts that are alike, under `npm run test:all`.
  const layers = ALL ? '4-4-4-4-4' : '2-2-2-2';
  await open(page, `#/step?example=classic&layers=${layers}&hidden=tanh&at=net.k1`);
  await button(page, 'Set up a problem').click();
  await page.getByRole('button', { name: /^Pick a shape/ }).click();
  await page.locator('.setup-all > summary').click();
  await list(page, 'Hidden layers').waitFor();
  await expectNoFindings(page);
});

test('a large network is moved in its own box, with the step in view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#/step?example=classic&layers=4-4-4-4-4&at=net.k4');
  await expectNoOverflow(page);
  await expect(network(page).locator('.is-current')).toBeInViewport();
});

test(
  'what is too large for a number is said to be so, and nothing breaks',
  FULL,
  async ({ page }) => {
    await open(page, `#/step?example=classic&${NETWORK}&w1=1e200&eta=1e6&T1=0&T2=1`);
    for (const phase of ['Error', 'Backward: output layer', 'Update', 'Check']) {
      await button(page, phase).click();
      await expectWhole(page, phase);
      await expectNoOverflow(page);
    }
    await expect(field(page, 'w1')).toHaveAttribute('data-value', '1e+200');
  },
);
