import { expect, test, WITH_MOTION } from './fixtures';
import { throughSteps } from './steps';
import {
  button,
  errorAfter,
  errorBefore,
  figure,
  figures,
  heading,
  network,
  open,
  result,
  shownValue,
} from './tutor';

test.use(WITH_MOTION);

const close = (value: number, expected: number, what = ''): void =>
  expect(Math.abs(value - expected), what).toBeLessThan(1e-12);

test('a whole update of the classic by keyboard alone, every figure on the way', async ({
  page,
}) => {
  await open(page);
  // The first steps by a real keyboard; the others by its events, in the page itself.
  for (const step of ['the output of h1', 'The same for h2, y1, y2', 'the error of y1']) {
    await page.keyboard.press('ArrowRight');
    await expect(heading(page)).toHaveText(step);
  }
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText('the net input of h1');
  const shown = await throughSteps(page, () => {
    const result = document.querySelector<HTMLElement>(
      '#derivation [data-quantity]:not(#derivation li *)',
    );
    return `${result?.dataset.quantity}=${result?.dataset.value}`;
  });
  const exact = figures();
  const met = new Set<string>();
  for (const { wrong: found } of shown) {
    const [id = '', value] = found.split('=');
    const expected = exact.get(id);
    if (expected === undefined) continue;
    met.add(id);
    close(Number(value), expected, id);
  }
  await expect(heading(page)).toHaveText('the new total error');
  for (const id of ['net.h1', 'out.h1', 'net.o2', 'error.total', 'd(error.total)/d(w.o1.h1)']) {
    expect([...met]).toContain(id);
  }
  for (const id of ['d(error.total)/d(out.h1)', 'd(error.total)/d(w.h1.x1)', 'new(w.h1.x1)']) {
    expect([...met]).toContain(id);
  }
  close(await shownValue(errorBefore(page)), figure('error.total'));
  close(await shownValue(errorAfter(page)), figure('new(error.total)'));

  // On by Tab alone, to the button that makes the new weights current.
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    if ((await focused()) === 'Apply this update') break;
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
    const shown = new Map(
      await network(page)
        .locator('[data-quantity]')
        .evaluateAll((all) =>
          all.map((one) => [
            one.getAttribute('data-quantity') ?? '',
            Number(one.getAttribute('data-value')),
          ]),
        ),
    );
    for (const id of known) close(shown.get(id) ?? Number.NaN, figure(id), id);
    const now = await result(page).getAttribute('data-quantity');
    const later: readonly string[] = Object.values(PHASES)
      .slice(i + 1)
      .flat();
    const tooEarly = later.filter((id) => id !== now && shown.has(id));
    expect(tooEarly, phase).toEqual([]);
  }
});
