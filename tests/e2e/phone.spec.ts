import type { Page } from '@playwright/test';
import { eachOnce, runs } from '../crossing';
import { expect, test } from './fixtures';
import { at, derivation, drawn, field, follow, open } from './tutor';

const closeUp = (page: Page) => page.locator('.close-up-holder');

/**
 * Scrolled to where the formula stands in the middle of the screen, with the part of the network above it: what comes
 * below it later, such as the close, makes the page long enough.
 */
const toFormula = (page: Page) =>
  expect
    .poll(async () => {
      await page.evaluate(() =>
        document.querySelector('.forms')?.scrollIntoView({ block: 'center' }),
      );
      await drawn(page);
      return closeUp(page).isVisible();
    })
    .toBe(true);

const SIZES = [
  [390, 844],
  [320, 640],
  [844, 390],
] as const;
const STEPS = [
  ['net.h1', ''],
  ['d(error.total)/d(out.h1)', ''],
  ['d(error.total)/d(out.h1)', '&layers=4-4-4-4-4'],
  ['new(error.total)', '&layers=2-1&digits=6'],
] as const;

test('the part of the network that a step is about stays above its formula, or on a side beside it, and over no focus', async ({
  page,
}) => {
  await open(page);
  for (const { size, step } of eachOnce({ size: SIZES, step: STEPS }).slice(0, runs(4, 100))) {
    const [width, height] = size;
    await test.step(`${step.join(' ')}, ${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await follow(page, at(step[0], step[1]));
      await toFormula(page);
      const picture = await closeUp(page).boundingBox();
      const formula = await page.locator('.forms').boundingBox();
      if (picture === null || formula === null) throw new Error('neither picture nor formula');
      expect(picture.x).toBeGreaterThanOrEqual(0);
      expect(picture.x + picture.width).toBeLessThanOrEqual(width);
      expect(picture.height).toBeLessThan(width > height ? height : height / 3);
      expect(picture.y + picture.height).toBeLessThan(height);
      if (width > height) expect(picture.x + picture.width).toBeLessThanOrEqual(formula.x);
      const covered = await page.evaluate(async () => {
        const picture = document.querySelector('.close-up-holder');
        const all = document.querySelectorAll<HTMLElement>(
          '.derivation :is(button, a, summary, input):not([tabindex="-1"])',
        );
        const found: string[] = [];
        for (const one of all) {
          one.focus();
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          if (document.activeElement !== one || picture === null) continue;
          const [own, over] = [one.getBoundingClientRect(), picture.getBoundingClientRect()];
          const isSeen = getComputedStyle(picture).visibility === 'visible';
          const isOver =
            own.top < over.bottom - 1 &&
            own.bottom > over.top + 1 &&
            own.left < over.right - 1 &&
            own.right > over.left + 1;
          if (isSeen && isOver) found.push(one.textContent ?? '');
        }
        return found;
      });
      expect(covered).toEqual([]);
      // All of the error on one line.
      const error = await page.locator('.error-summary').boundingBox();
      expect(error?.height).toBeLessThan(44);
    });
  }
});

test('while the network is in view there is one picture, and the other has no numbers that can be read twice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, at('net.h1'));
  await expect(closeUp(page)).toBeHidden();
  await toFormula(page);
  await expect(closeUp(page)).toContainText('0.3775');
  await expect(page.getByRole('region', { name: 'Network' }).first()).toBeAttached();
  await expect(closeUp(page).locator('[data-quantity], [tabindex], button')).toHaveCount(0);
  await test.step('what is not revealed is not in it', async () => {
    await follow(page, at('net.h1', '&show=formula'));
    await toFormula(page);
    await expect(derivation(page).getByText('0.3775')).toHaveCount(0);
    await expect(closeUp(page)).not.toContainText('0.3775');
    await expect(closeUp(page)).toContainText('?');
  });
  await test.step('in practice the numbers around a row stand under its field, where that is worked on', async () => {
    await follow(page, '#/practice?example=classic&part=forward');
    const numbers = page.locator('.row-numbers');
    await field(page, 'the net input of h1').focus();
    await drawn(page);
    await expect(numbers).toHaveCount(1);
    await expect(numbers).toContainText('0.15');
    await expect(numbers).toContainText('0.35');
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(numbers).toBeHidden();
  });
});
