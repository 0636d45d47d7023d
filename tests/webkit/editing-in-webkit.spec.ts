import { classicError } from '../e2e/tutor';
import { expect, test } from './fixtures';

const BEFORE = 'output[aria-labelledby="error-before"]';
const W5 = '.network [data-quantity="w.o1.h1"]';

const valueOfField = (name: string) =>
  `document.querySelector('input[aria-label="${name}"]').value`;

test('w5 by typing, by keys and by dragging its number: field, diagram and error follow, and undo', async ({
  tab,
}) => {
  await tab.open('#/step?example=classic&at=net.o1');
  await test.step('typed, with a comma', async () => {
    await tab.typeOver(await tab.field('w5'), '0,45');
    await expect.poll(() => tab.valueOf(W5)).toBe(0.45);
    await expect.poll(() => tab.valueOf(BEFORE)).toBeCloseTo(classicError({ 'w.o1.h1': 0.45 }), 12);
  });
  await test.step('by arrow keys', async () => {
    await tab.press('ArrowUp');
    await expect.poll(() => tab.valueOf(W5)).toBe(0.46);
  });
  await test.step('dragged on the diagram: one entry of undo', async () => {
    const { x, y, width, height } = await tab.boxOf(await tab.find(W5));
    const [from, level] = [x + width / 2, y + height / 2];
    const moves = [0, 10, 20, 40].map((by) => [from + by, level] as const);
    await tab.browser.drag(moves);
    await expect.poll(() => tab.valueOf(W5)).toBeGreaterThan(0.5);
    const dragged = await tab.valueOf(W5);
    expect(await tab.evaluate(valueOfField('w5'))).toBe(String(dragged));
    await expect
      .poll(() => tab.valueOf(BEFORE))
      .toBeCloseTo(classicError({ 'w.o1.h1': dragged }), 12);
    await tab.click(await tab.find('button', 'Undo'));
    await expect.poll(() => tab.valueOf(W5)).toBe(0.46);
  });
  await test.step('a click on the number opens its derivation', async () => {
    await tab.click(await tab.find(W5));
    await expect
      .poll(() => tab.textOf('#derivation h2'))
      .toBe('the derivative of the total error with respect to w5');
  });
});
