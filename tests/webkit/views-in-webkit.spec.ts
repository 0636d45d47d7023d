import { classicError, figure } from '../e2e/tutor';
import { expect, test } from './fixtures';

test('Explore: the point goes along the curve by keys and by the pointer', async ({ tab }) => {
  await tab.open('#/explore?example=classic&plot=parameter&of=w5');
  const point = await tab.find('[role="slider"][aria-label="w5"]');
  const now = (): Promise<number> =>
    tab.browser.evaluate(
      `Number(document.querySelector('[role="slider"][aria-label="w5"]').getAttribute('aria-valuenow'))`,
    );
  expect(await tab.valueOf('.probe [data-quantity="d(error.total)/d(w.o1.h1)"]')).toBeCloseTo(
    figure('d(error.total)/d(w.o1.h1)'),
    14,
  );
  await tab.focus(point);
  await tab.press('Shift', 'ArrowLeft');
  await expect.poll(now).toBe(0.3);
  const { x, y, width, height } = await tab.boxOf(point);
  const moves = [0, 80, 160].map((by) => [x + width / 2 + by, y + height / 2] as const);
  await tab.browser.drag(moves);
  await expect.poll(now).toBeGreaterThan(0.8);
  const error = classicError({ 'w.o1.h1': await now() }).toFixed(4);
  await expect.poll(() => tab.textOf('.chart')).toContain(`E total is ${error}`);
});

test('practice: a forward pass is worked, marked and kept', async ({ tab }) => {
  await tab.open('#/practice?example=classic&part=forward');
  await tab.focus(await tab.find('.figure-input'));
  await tab.browser.type('0.15*0.05+0.2*0.1');
  await tab.press('Enter');
  await tab.browser.type('0.5069');
  await tab.click(await tab.find('button', 'Mark my work'));
  await expect.poll(() => tab.textOf('.practice-row.is-wrong')).toContain('The bias left out.');
  await expect.poll(() => tab.textOf('.verdict--follows')).toContain('Follows from');
  await tab.until(() => JSON.stringify(localStorage).includes('0.15*0.05'));
  await tab.reload();
  await expect
    .poll(() => tab.evaluate(`document.querySelector('.figure-input').value`))
    .toBe('0.15*0.05+0.2*0.1');
});

test('the projector: a remote goes through formula, numbers and value; a black screen; full screen', async ({
  tab,
}) => {
  await tab.open('#/step?example=classic&at=net.h1&show=formula&view=projector');
  const value = () => tab.textOf('.projected [data-quantity="net.h1"]');
  await tab.find('.projected [data-reveal="formula"]');
  expect(await value()).toBe('');
  await tab.press('PageDown');
  await tab.find('.projected [data-reveal="numbers"]');
  await tab.press('PageDown');
  await expect.poll(value).toContain('0.3775');
  await tab.press('.');
  await tab.find('.black-screen');
  await tab.press('PageDown');
  await tab.until(() => document.querySelector('.black-screen') === null);
  await tab.press('F5');
  await tab.until(() => document.fullscreenElement !== null);
});

test('the presenter’s window is opened, and stays in step with the class’s', async ({ tab }) => {
  await tab.open('#/step?example=classic&at=net.h1&show=formula&errors=shown&view=projector');
  const [main] = await tab.browser.windows();
  await tab.press('w');
  await expect.poll(async () => (await tab.browser.windows()).length).toBe(2);
  const presenter = (await tab.browser.windows()).find((it: string) => it !== main);
  await tab.browser.switchTo(presenter);
  await tab.ready();
  await expect
    .poll(() => tab.textOf('body'))
    .toContain('In step with the window that the class sees');
  await tab.typeOver(await tab.field('w5'), '0.9');
  const before = 'output[aria-labelledby="error-before"]';
  const edited = classicError({ 'w.o1.h1': 0.9 });
  await expect.poll(() => tab.valueOf(before)).toBeCloseTo(edited, 12);
  await tab.click(await tab.find('button', 'Next step'));
  await tab.browser.switchTo(main);
  await expect.poll(() => tab.valueOf(before)).toBeCloseTo(edited, 12);
  await expect.poll(() => tab.textOf('body')).toContain('Forward, step 2 of 56');
});

test('a worksheet is there to print, with black letters, and asks the browser to', async ({
  tab,
}) => {
  await tab.open('#/worksheet?example=classic&paper=a4&variants=2&seed=abc');
  await tab.find('.paper');
  const colours = await tab.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.paper .katex *, .paper svg text')].map(
        (part) => getComputedStyle(part).color,
      ),
    ),
  ]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
  await tab.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await tab.focus(await tab.find('.worksheet button.button--main'));
  await tab.press('Enter');
  await tab.until(() => document.body.dataset.printed === 'yes');
});

test('languages: Arabic from right to left, German with a decimal comma, nothing wider than a phone', async ({
  tab,
}) => {
  for (const [language, direction, shown] of [
    ['ar', 'rtl', '0.4'],
    ['de', 'ltr', '0,4'],
    ['hi', 'ltr', '0.4'],
  ] as const) {
    await test.step(language, async () => {
      const address = `#/step?example=classic&at=d(error.total)/d(w5)&lang=${language}`;
      await tab.open(address);
      await tab.until(
        (wanted: string) => document.documentElement.lang.startsWith(wanted),
        language,
      );
      expect(await tab.evaluate('document.documentElement.dir')).toBe(direction);
      const field = `document.querySelector('input[data-quantity="w.o1.h1"]').value`;
      expect(await tab.evaluate(field)).toBe(shown);
      expect(await tab.overflow(), 'a wide page').toBe(0);
      expect(await tab.overflowOnPhone(address), 'a phone').toBe(0);
    });
  }
});
