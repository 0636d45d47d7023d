import { ALL, runs } from '../crossing';
import { expectLettersRead, expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { openDialog } from './sharing';
import { at, button, field, follow, notices, open } from './tutor';

/** Each with the colours that it is looked at in; under `npm run test:all` the others too. */
const PHASES = [
  ['Forward', 'light'],
  ['Backward: hidden layer', 'dark'],
  ['Update', 'light'],
  ...(ALL ? (['Error', 'Backward: output layer', 'Check'] as const) : []).map(
    (phase) => [phase, 'light'] as const,
  ),
] as const;

test('axe finds nothing on the way', async ({ page }) => {
  await open(page);
  for (const [phase, colours] of PHASES) {
    await button(page, phase).click();
    await expect(button(page, phase)).toHaveAttribute('aria-current', /./);
    const formulas = phase === 'Forward' ? 'said' : 'text';
    await test.step(phase, () => expectNoFindings(page, { colours, formulas }));
  }
  // What is the same again, as one.
  await button(page, 'Next step').click();
  await expect(button(page, 'Open, step by step')).toBeVisible();
  await expectNoFindings(page, { colours: 'light', within: '#derivation' });
});

test('the letters of formulas are read, whatever colour they have', async ({ page }) => {
  // A share of the way back, and a new weight: letters of every colour.
  for (const [step, colours] of (
    [
      ['d(error.total)/d(w1)', 'light'],
      ['new(w5)', 'dark'],
    ] as const
  ).slice(0, runs(1, 2))) {
    await follow(page, at(step));
    await expectLettersRead(page, '#derivation', colours);
  }
});

test('axe finds nothing with a field error, a notice and a breadcrumb; formulas keep their MathML', async ({
  page,
}) => {
  await open(page, at('d(error.total)/d(w5)', '&w99=1'));
  await expect(notices(page)).toBeVisible();
  const math = page.getByRole('region', { name: 'Derivation' }).locator('math');
  expect(await math.count()).toBeGreaterThanOrEqual(3);
  await expect(math.first().locator('mfrac').first()).toBeAttached();
  await button(
    page,
    'Go to the derivative of the total error with respect to the net input of y1',
  ).click();
  await field(page, 'w5').fill('abc');
  await expectNoFindings(page, { colours: 'dark' });
});

test('axe finds nothing with the settings, the list of views or the share dialog open', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Settings').click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expectNoFindings(page, { colours: 'dark', within: '[role="dialog"]' });
  await page.keyboard.press('Escape');
  await button(page, 'More').click();
  await expect(page.getByRole('link', { name: 'Worksheets' })).toBeVisible();
  await expectNoFindings(page, { within: 'nav' });
  await page.keyboard.press('Escape');
  await openDialog(page);
  await expectNoFindings(page, { colours: 'dark', within: 'dialog' });
});

test('axe finds nothing in the matrix form, after a run', FULL, async ({ page }) => {
  await open(page, '#/step?example=matrix&form=matrix&at=d(error.total)/d(w1)');
  await page.getByText('Many updates').click();
  await button(page, 'Run 1,000 updates').click();
  await expectNoFindings(page);
});

test('axe finds nothing in the pictures of Explore, with their tables', async ({ page }) => {
  const pictures = [
    ['map', 'light'],
    ['trial', 'dark'],
    ['all', 'light'],
    ['parameter', 'dark'],
  ] as const;
  for (const [plot, colours] of pictures.slice(0, runs(2, 4))) {
    await test.step(plot, async () => {
      await open(page, `#/explore?example=classic&plot=${plot}`);
      await expect(
        page
          .locator(`.explore:has(.plot-tabs [aria-current][href*="plot=${plot}"]) .chart-svg`)
          .first(),
      ).toBeVisible();
      await page.getByText('The same as a table').first().click();
      await expect(page.getByRole('table').first()).toBeVisible();
      if (plot === 'trial') await button(page, 'Ask the derivative').click();
      await expectNoFindings(page, { colours });
    });
  }
});

test('axe finds nothing where a number is too large', FULL, async ({ page }) => {
  await open(page, at('net.o1', '&w5=1e308&w6=1e308&b2=1.7e308'));
  await expectNoFindings(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('axe finds nothing', FULL, async ({ page }) => {
    await open(page, at('d(error.total)/d(out.h1)'));
    await expectNoFindings(page);
  });
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('axe finds nothing', async ({ page }) => {
    await open(page, at('d(error.total)/d(out.h1)'));
    // Contrast is the device's own there, and axe goes by the page's colours.
    await expectNoFindings(page, { without: ['color-contrast'] });
  });
});

test('the first Tab leads past everything to the derivation; settings give the focus back', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(button(page, 'Skip to the derivation')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Derivation' })).toBeFocused();
  await button(page, 'Settings').focus();
  await page.keyboard.press('Enter');
  // What is in them is loaded when they are opened.
  const digits = page.getByRole('combobox', { name: 'Digits after the point' });
  await expect(digits).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(digits).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeHidden();
  await expect(button(page, 'Settings')).toBeFocused();
});
