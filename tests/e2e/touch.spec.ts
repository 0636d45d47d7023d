import { PHONE_SCREEN, test } from './finger';
import { expect } from './fixtures';
import {
  at,
  button,
  classicError,
  errorBefore,
  field,
  heading,
  network,
  open,
  shownValue,
  shows,
} from './tutor';

test.use(PHONE_SCREEN);

test('a finger: what is tapped opens, a weight is taken hold of and dragged, a number typed, the next step gone to', async ({
  page,
  finger,
}) => {
  await open(page);
  const weight = network(page).getByRole('button', { name: /^w5,/ });
  await test.step('an output opens its derivation', async () => {
    await finger.tap(network(page).getByRole('button', { name: /^the output of h1/ }));
    await expect(heading(page)).toHaveText('the output of h1');
  });
  await test.step('a weight is held by a tap, dragged, and opens its derivation at the next', async () => {
    await finger.tap(weight);
    await expect(weight).toBeFocused();
    // The step stays: whoever changes a number has come no further.
    await expect(heading(page)).toHaveText('the output of h1');
    await finger.swipeUp(weight, 60);
    // Two pixels a hundredth.
    await expect(field(page, 'w5')).toHaveValue('0.7');
    await finger.tap(button(page, 'Undo'));
    await expect(field(page, 'w5')).toHaveValue('0.4');
    await expect(button(page, 'Undo')).toBeDisabled();
    await finger.tap(weight);
    await finger.tap(weight);
    await expect(heading(page)).toHaveText('the derivative of the total error with respect to w5');
  });
  await test.step('a field is tapped and typed into', async () => {
    await finger.tap(field(page, 'w6'));
    await expect(field(page, 'w6')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('0.9');
    const error = classicError({ 'w.o1.h2': 0.9 });
    await expect(async () =>
      expect(await shownValue(errorBefore(page))).toBeCloseTo(error, 12),
    ).toPass();
  });
  await test.step('the next step, and another view from the menu', async () => {
    await finger.tap(button(page, 'Next step'));
    await expect(heading(page)).not.toHaveText(
      'the derivative of the total error with respect to w5',
    );
    await finger.tap(button(page, 'More'));
    await finger.tap(page.getByRole('link', { name: 'Notebook' }));
    await expect(page.getByRole('heading', { level: 2, name: 'Notebook' })).toBeVisible();
  });
});

test('a finger scrolls the page, wherever it is put', async ({ page, finger }) => {
  await open(page);
  // A finger that comes down on a page that still glides on stops it, and taps nothing.
  const rest = page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        document.addEventListener('scrollend', () => resolve(), { once: true }),
      ),
  );
  await finger.swipeUp(shows(network(page), 'w.o1.h1'), 60);
  await rest;
  const scrolled = () => page.evaluate(() => window.scrollY);
  await expect.poll(scrolled).toBeGreaterThan(20);
  await expect(field(page, 'w5')).toHaveValue('0.4');
  await expect(page).toHaveURL(/at=net\.h1/);
  await finger.tap(shows(network(page), 'w.o1.h1'));
  await expect(network(page).getByRole('button', { name: /^w5,/ })).toBeFocused();
  const before = await scrolled();
  await finger.swipeUp(shows(network(page), 'w.o1.h1'), 60);
  await expect(field(page, 'w5')).toHaveValue('0.7');
  // Not by the 60 that the finger was moved.
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(5);
});

// The timeline's ticks are for a mouse: the list of steps beside them does the same.
test('every control can be hit with a finger: 44 px; a field’s letters are those for which an iPad does not zoom', async ({
  page,
}) => {
  await open(page, at('d(error.total)/d(w5)'));
  const small = await page.locator('button, select, input, summary').evaluateAll((elements) =>
    elements
      .filter((it) => it.checkVisibility({ visibilityProperty: true }))
      .map((it) => {
        // A field's label stands in one box with it, and is part of the target; so is a choice's.
        const target = it.matches('input') ? it.parentElement : it;
        return { it, box: (target ?? it).getBoundingClientRect() };
      })
      .filter(
        ({ it, box }) =>
          box.width > 1 && !it.closest('[aria-hidden="true"]') && !it.matches('.skip'),
      )
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(({ it, box }) => `${it.textContent?.slice(0, 30)} ${it.id} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
  const letters = await page
    .locator('input[type="text"], select, textarea')
    .evaluateAll((fields) =>
      fields.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );
  expect(Math.min(...letters)).toBeGreaterThanOrEqual(16);
});
