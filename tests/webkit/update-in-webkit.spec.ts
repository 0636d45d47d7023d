import { throughSteps } from '../e2e/steps';
import { figure, figures } from '../e2e/tutor';
import { expect, test } from './fixtures';

const close = (value: number, expected: number, what = ''): void =>
  expect(Math.abs(value - expected), what).toBeLessThan(1e-12);

test('a whole update of the classic by keys, every figure on the way the reference’s', async ({
  tab,
}) => {
  await tab.open();
  for (const step of ['the output of h1', 'The same for h2, y1, y2', 'the error of y1']) {
    await tab.press('ArrowRight');
    await expect.poll(() => tab.textOf('#derivation h2')).toBe(step);
  }
  await tab.press('Home');
  await expect.poll(() => tab.textOf('#derivation h2')).toBe('the net input of h1');
  const shown = await throughSteps(tab, () => {
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
  for (const id of ['net.h1', 'out.h1', 'net.o2', 'error.total', 'd(error.total)/d(w.o1.h1)']) {
    expect([...met]).toContain(id);
  }
  for (const id of ['d(error.total)/d(out.h1)', 'd(error.total)/d(w.h1.x1)', 'new(w.h1.x1)']) {
    expect([...met]).toContain(id);
  }
  await expect.poll(() => tab.textOf('#derivation h2')).toBe('the new total error');
  close(await tab.valueOf('output[aria-labelledby="error-before"]'), figure('error.total'));
});
