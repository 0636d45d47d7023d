import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, open, openSetup, region } from './open';

const openTables = (address = '#/step?example=classic') => openSetup(address, 'Type or paste');
const tableOf = (name: string) => screen.getByRole('table', { name });
const inTable = (name: string) =>
  within(tableOf(name))
    .getAllByRole<HTMLInputElement>('textbox')
    .map(({ dataset }) => Number(dataset.value));
const cell = (name: string, table: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: `${name}, ${table}` });
const HIDDEN = 'Into the hidden layer';

test('the step view has one button for all of it, and no field more than the numbers of the example', async () => {
  await open('#/step?example=classic');
  const numbers = within(region('Numbers'));
  expect(numbers.getAllByRole('button')).toHaveLength(1);
  expect(numbers.getAllByRole('textbox')).toHaveLength(15);
  for (const role of ['checkbox', 'combobox', 'link'] as const) {
    expect(numbers.queryByRole(role)).toBeNull();
  }
});

test('a beginner sees four choices at most, and the rest behind More', async () => {
  const { user } = await openSetup();
  const ways = screen.getByRole('list', { name: 'Ways to begin' });
  expect(within(ways).getAllByRole('listitem').length).toBeLessThanOrEqual(4);
  await user.click(screen.getByRole('button', { name: /^Pick a shape/ }));
  await user.click(screen.getByRole('button', { name: '3-4-4-3' }));
  expect(screen.getByRole('button', { name: '3-4-4-3' })).toHaveAttribute('aria-pressed', 'true');
  expect(document.querySelectorAll('.network [data-id^="net."]')).toHaveLength(11);
  await user.click(button('Undo the last change'));
  expect(screen.getByRole('button', { name: '2-2-2' })).toHaveAttribute('aria-pressed', 'true');
});

test.each([
  ['a spreadsheet', '0,11\t0,12\t0,9\r\n0,21\t0,22\t0,8\r\n'],
  ['a spreadsheet with its headings', '\tx1\tx2\tb\nh1\t0.11\t0.12\t0.9\nh2\t0.21\t0.22\t0.8'],
  ['a program', 'W = [[0.11, 0.12, 0.9], [0.21, 0.22, 0.8]]'.slice(4)],
  ['LaTeX', '0.11 & 0.12 & 0.9 \\\\ 0.21 & 0.22 & 0.8 \\\\'],
  ['lines with decimal commas', '0,11 0,12 0,9\n0,21 0,22 0,8'],
])('a block of %s is pasted at once, and undone at once', async (_, block) => {
  const { user } = await openTables('#/step?example=classic&biases=separate');
  cell('w1', HIDDEN).focus();
  await user.paste(block);
  expect(inTable(HIDDEN)).toEqual([0.11, 0.12, 0.9, 0.21, 0.22, 0.8]);
  expect(screen.getByText('6 numbers were put in.')).toBeVisible();
  await user.click(button('Undo the last change'));
  expect(inTable(HIDDEN)).toEqual([0.15, 0.2, 0.35, 0.25, 0.3, 0.35]);
});

test('a block that does not fit, or is no number, is told by its place, and nothing is changed', async () => {
  const { user } = await openTables();
  const before = inTable(HIDDEN);
  cell('w3', HIDDEN).focus();
  await user.paste('1\t2\n3\t4');
  expect(screen.getByText(/^The block is 2 × 2 .* there is room for 1 × 3\.$/)).toBeVisible();
  cell('w1', HIDDEN).focus();
  await user.paste('1\ttwo\n3\t4');
  expect(screen.getByText(/^Row 1, column 2: “two” is not a number such as 0\.45/)).toBeVisible();
  await user.paste('1\t2\n3');
  expect(screen.getByText(/^Row 2 has 1 numbers; the first row has 2\./)).toBeVisible();
  expect(inTable(HIDDEN)).toEqual(before);
  await user.clear(cell('w1', HIDDEN));
  await user.type(cell('w1', HIDDEN), 'abc');
  expect(screen.getByText(/^w1, Into the hidden layer takes a number such as/)).toBeVisible();
  await user.keyboard('{Escape}');
  expect(cell('w1', HIDDEN)).toHaveValue('0.15');
  expect(screen.getByRole('dialog', { name: 'Set up a problem' })).toBeVisible();
});

test('a single number is typed over; arrows go from cell to cell, along the text first', async () => {
  const { user } = await openTables();
  cell('w1', HIDDEN).focus();
  cell('w1', HIDDEN).select();
  await user.paste('0,7');
  expect(cell('w1', HIDDEN)).toHaveAttribute('data-value', '0.7');
  const isAt = (name: string) => expect.poll(() => document.activeElement).toBe(cell(name, HIDDEN));
  cell('w1', HIDDEN).select();
  await user.keyboard('{ArrowRight}');
  await isAt('w2');
  await user.keyboard('{ArrowDown}');
  await isAt('w4');
  await user.keyboard('{ArrowUp}');
  await isAt('w2');
  await user.keyboard('{Enter}');
  await isAt('w4');
  // Where the caret is amid the text, an arrow goes along it.
  cell('w4', HIDDEN).setSelectionRange(1, 1);
  await user.keyboard('{ArrowLeft}');
  await isAt('w4');
  expect(cell('w4', HIDDEN)).toHaveAttribute('data-value', '0.3');
});

test('turned, a row is what leads out of a neuron', async () => {
  const { user } = await openTables();
  expect(inTable(HIDDEN)).toEqual([0.15, 0.2, 0.35, 0.25, 0.3]);
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Each row of weights is' }),
    'what leads out of a neuron',
  );
  expect(inTable(HIDDEN)).toEqual([0.15, 0.25, 0.2, 0.3, 0.35]);
});
