import { expect, test } from './fixtures';
import { at, derivation, heading, open } from './tutor';

/** What a page had in its first screen before it was made calmer: 28 buttons, 17 fields and boxes, 3 lists. */
const BEFORE = { button: 28, input: 17, select: 3 };

const opening = 'Which way should each weight go?';

test.describe('before any script', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('a first visit opens with the question, its choices in the page before any script', async ({
    page,
  }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('heading', { name: opening })).toBeVisible();
    await expect(page.getByText('says 0.75 where 0.01 is wanted')).toBeVisible();
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const [kind, most] of Object.entries(BEFORE)) {
        const seen = await page.locator(kind).evaluateAll(
          (all) =>
            all.filter((it) => {
              const { top, bottom, width } = it.getBoundingClientRect();
              const isSeen = it.checkVisibility({ visibilityProperty: true }) && width > 1;
              return isSeen && top < window.innerHeight && bottom > 0 && !it.matches('.skip');
            }).length,
        );
        expect(seen, `${kind} at ${width} px`).toBeLessThanOrEqual((most * 2) / 3);
      }
    }
    // Not for someone who follows a link.
    await page.goto(`./${at('out.h1')}`);
    await page.reload();
    await expect(page.getByText('says 0.75 where')).toBeHidden();
  });
});

test('one weight is turned by keys; stuck at the hidden layer leads to where what comes back first reaches it, and it is never in the way again', async ({
  page,
}) => {
  await open(page);
  const section = page.getByRole('region', { name: opening });
  const weight = section.getByRole('slider', { name: 'w5' });
  await weight.focus();
  await page.keyboard.press('Home');
  await expect(section.getByText(/w5 = −1.6: out y1 says 0.4799/)).toBeVisible();
  await section.getByRole('link', { name: 'I am stuck at the hidden layer' }).press('Enter');
  await expect(heading(page)).toContainText('with respect to the output of h1');
  await expect(derivation(page)).toContainText('Backward: hidden layer, step 23');
  await expect(section).toHaveCount(0);
  await expect(derivation(page)).toBeFocused();
  await page.goto('about:blank');
  await open(page);
  await expect(section).toHaveCount(0);
});

test('the other ways lead to the first step, shown or asked', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Be asked' }).click();
  await expect(page.getByRole('radio', { name: 'Ask' })).toBeChecked();
  await expect(
    page.getByText('Which weights does the net input of h1 need?').first(),
  ).toBeVisible();
});
