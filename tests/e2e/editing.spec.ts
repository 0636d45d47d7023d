import { expect, test, WITH_MOTION } from './fixtures';
import {
  at,
  button,
  classicError,
  errorAfter,
  errorBefore,
  field,
  figure,
  network,
  open,
  shownValue,
  shows,
} from './tutor';

test.use(WITH_MOTION);

const close = (value: number, expected: number): void =>
  expect(Math.abs(value - expected)).toBeLessThan(1e-12);

test('w5 by typing: field, diagram, derivation and both errors follow', async ({ page }) => {
  await open(page, at('net.o1'));
  await field(page, 'w5').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0,45');
  await expect(shows(network(page), 'w.o1.h1')).toHaveAttribute('data-value', '0.45');
  close(await shownValue(errorBefore(page)), classicError({ 'w.o1.h1': 0.45 }));
  expect(await shownValue(errorAfter(page))).toBeLessThan(await shownValue(errorBefore(page)));
});

test('w5 by dragging its number on the diagram: one drag is one entry of undo', async ({
  page,
}) => {
  await open(page);
  const number = shows(network(page), 'w.o1.h1');
  const box = await number.boundingBox();
  if (box === null) throw new Error('w5 is not on the diagram');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y);
  const midway = await shownValue(number);
  close(await shownValue(errorBefore(page)), classicError({ 'w.o1.h1': midway }));
  await page.mouse.move(x + 40, y, { steps: 5 });
  await page.mouse.up();
  const dragged = await shownValue(number);
  expect(midway).toBeGreaterThan(0.4);
  expect(dragged).toBeGreaterThan(midway);
  await expect(field(page, 'w5')).toHaveValue(String(dragged));
  close(await shownValue(errorBefore(page)), classicError({ 'w.o1.h1': dragged }));
  // A drag is no click: the derivation is where it was.
  await expect(page).toHaveURL(/at=net\.h1/);
  await button(page, 'Undo').click();
  await expect(field(page, 'w5')).toHaveValue('0.4');
  await expect(button(page, 'Undo')).toBeDisabled();
});

test('a click on the same number opens its derivation and changes nothing, a trembling hand’s too', async ({
  page,
}) => {
  await open(page);
  const title = page.getByRole('heading', { level: 2 }).first();
  await shows(network(page), 'w.o1.h1').click();
  await expect(title).toHaveText('the derivative of the total error with respect to w5');
  await expect(button(page, 'Undo')).toBeDisabled();
  // By a hand that trembles.
  const box = await shows(network(page), 'w.o1.h2').boundingBox();
  if (box === null) throw new Error('w6 is not on the diagram');
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 22, box.y + 9);
  await page.mouse.up();
  await expect(title).toHaveText('the derivative of the total error with respect to w6');
  await expect(field(page, 'w6')).toHaveValue('0.45');
  await expect(button(page, 'Undo')).toBeDisabled();
});

test('a key that is held down is one entry of undo', async ({ page }) => {
  await open(page);
  await field(page, 'w5').focus();
  for (let i = 0; i < 6; i++) await page.keyboard.down('ArrowUp');
  await page.keyboard.up('ArrowUp');
  await expect(field(page, 'w5')).toHaveValue('0.46');
  for (let i = 0; i < 2; i++) await button(page, 'Undo').click();
  await expect(field(page, 'w5')).toHaveValue('0.4');
});

test('a run of 10,000 updates is one entry of undo, and comes to the article’s error', async ({
  page,
}) => {
  await open(page);
  await page.getByText('Many updates').click();
  await button(page, 'Run 10,000 updates').click();
  await expect(page.getByText('Update 10,001', { exact: true })).toBeVisible();
  const after = await shownValue(errorBefore(page));
  // What the article gives as the error after 10,000 updates is the error that the 10,000th starts from.
  expect(after.toFixed(7)).toBe('0.0000351');
  await expect(page.getByRole('img', { name: /over 10,000 updates: from 0\.2984/ })).toBeVisible();
  await button(page, 'Reset').click();
  close(await shownValue(errorBefore(page)), figure('error.total'));
  await button(page, 'Undo').click();
  expect(await shownValue(errorBefore(page))).toBe(after);
  await button(page, 'Undo').click();
  close(await shownValue(errorBefore(page)), figure('error.total'));
});
