import { expect, test, WITH_MOTION } from './fixtures';
import {
  button,
  derivation,
  errorAfter,
  errorBefore,
  figure,
  figures,
  heading,
  network,
  open,
  result,
  shownValue,
  shows,
} from './tutor';

test.use(WITH_MOTION);

const close = (value: number, expected: number, what = ''): void =>
  expect(Math.abs(value - expected), what).toBeLessThan(1e-12);

test('a whole update of the classic by keyboard alone, every figure on the way', async ({
  page,
}) => {
  // Many keys, and a look at the page after each.
  test.slow();
  await open(page);
  const exact = figures();
  const met = new Set<string>();
  const last = 'the new total error';
  for (let step = 1; step <= 100; step++) {
    const { name, id, value } = await derivation(page).evaluate((section) => {
      const result = section.querySelector<HTMLElement>('[data-quantity]:not(li *)');
      const { quantity = '', value } = result?.dataset ?? {};
      return {
        name: section.querySelector('h2')?.textContent ?? '',
        id: quantity,
        value: Number(value),
      };
    });
    const expected = exact.get(id);
    if (expected !== undefined) {
      met.add(id);
      close(value, expected, id);
    }
    if (name === last) break;
    await page.keyboard.press('ArrowRight');
    await expect(heading(page)).not.toHaveText(name);
  }
  await expect(heading(page)).toHaveText(last);
  for (const id of ['net.h1', 'out.h1', 'net.o2', 'error.total', 'd(error.total)/d(w.o1.h1)']) {
    expect([...met]).toContain(id);
  }
  for (const id of ['d(error.total)/d(out.h1)', 'd(error.total)/d(w.h1.x1)', 'new(w.h1.x1)']) {
    expect([...met]).toContain(id);
  }
  close(await shownValue(errorBefore(page)), figure('error.total'));
  close(await shownValue(errorAfter(page)), figure('new(error.total)'));

  // On by Tab alone, to the button that makes the new weights current.
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    if (await button(page, 'Apply this update').evaluate((it) => it === document.activeElement))
      break;
  }
  await expect(button(page, 'Apply this update')).toBeFocused();
  await page.keyboard.press('Enter');
  close(await shownValue(errorBefore(page)), figure('new(error.total)'));
  await expect(page.getByText('Update 2', { exact: true })).toBeVisible();
});

const PHASES = {
  Forward: ['net.h1'],
  Error: ['out.h1', 'out.h2', 'net.o1', 'out.o1', 'net.o2', 'out.o2'],
  'Backward: output layer': ['error.o1', 'error.o2', 'error.total'],
  'Backward: hidden layer': [
    'd(error.total)/d(w.o1.h1)',
    'd(error.total)/d(w.o1.h2)',
    'd(error.total)/d(w.o2.h1)',
    'd(error.total)/d(w.o2.h2)',
    'd(error.total)/d(net.o1)',
    'd(error.total)/d(net.o2)',
  ],
  Update: [
    'd(error.total)/d(w.h1.x1)',
    'd(error.total)/d(w.h1.x2)',
    'd(error.total)/d(w.h2.x1)',
    'd(error.total)/d(w.h2.x2)',
    'd(error.total)/d(net.h1)',
  ],
  Check: ['new(w.h1.x1)', 'new(w.o1.h1)', 'new(w.o1.h2)', 'new(w.o2.h1)', 'new(w.o2.h2)'],
} as const;

test('at each phase the diagram shows what is known by then, and no more', async ({ page }) => {
  await open(page);
  for (const [i, [phase, known]] of Object.entries(PHASES).entries()) {
    await button(page, phase).click();
    await expect(button(page, phase)).toHaveAttribute('aria-current', /./);
    for (const id of known) close(await shownValue(shows(network(page), id)), figure(id), id);
    const later = Object.values(PHASES)
      .slice(i + 1)
      .flat();
    for (const id of later) {
      if ((await result(page).getAttribute('data-quantity')) !== id) {
        await expect(shows(network(page), id), `${phase}: ${id}`).toHaveCount(0);
      }
    }
  }
});
