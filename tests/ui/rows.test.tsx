import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problemOf, reference } from '../fixtures/reference';
import { oracle } from '../oracle/network';
import { button, field, list, open, openSetup, quantity, region } from './open';

const XOR = [
  [0, 0, 0, 1],
  [0, 1, 1, 0],
  [1, 0, 1, 0],
  [1, 1, 0, 1],
] as const;
const W5 = 'd(error.total)/d(w.o1.h1)';

/** The gradient of each example by itself, by an implementation that shares no code. */
const gradients = (rows: readonly (readonly number[])[]) =>
  rows.map(
    ([a = 0, b = 0, c = 0, d = 0]) =>
      oracle({ ...problemOf(reference('classic'), true), inputs: [a, b], targets: [c, d] })[W5] ??
      Number.NaN,
  );
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const openRows = (address: string) => openSetup(address, 'Type or paste');
const cell = (name: string, example: number) => {
  const table = screen.getByRole('table', { name: 'Inputs and targets of each example' });
  return within(table).getByRole<HTMLInputElement>('textbox', {
    name: `${name}, example ${example}`,
  });
};
const count = () => {
  const table = screen.getByRole('table', { name: 'Inputs and targets of each example' });
  return within(table).getAllByRole('row').length - 1;
};

test('mean or sum of the gradients, as worked out example by example', async () => {
  const { user } = await openRows(`#/step?set=xor&order=batch&at=${W5}`);
  const shown = () => Number(quantity(W5, region('Derivation'))?.dataset.value);
  expect(shown()).toBeCloseTo(sum(gradients(XOR)) / 4, 12);
  expect(
    screen.getByText(/^Take the mean of the derivatives by w5 of all 4 examples/),
  ).toBeVisible();
  await user.selectOptions(list('Their gradients make one by'), 'sum');
  expect(shown()).toBeCloseTo(sum(gradients(XOR)), 12);
  expect(screen.getByText('Add the derivatives by w5 of all 4 examples.')).toBeVisible();
  await user.click(button('Undo'));
  expect(shown()).toBeCloseTo(sum(gradients(XOR)) / 4, 12);
});

test('a row is edited in its place; a bad entry is told and the last number stays', async () => {
  const { user } = await openRows('#/step?set=xor&order=batch');
  await user.clear(cell('x2', 3));
  await user.type(cell('x2', 3), '½');
  expect(cell('x2', 3)).toHaveAttribute('data-value', '0.5');
  await user.clear(cell('T1', 4));
  await user.type(cell('T1', 4), 'abc');
  expect(cell('T1', 4)).toHaveAttribute('data-value', '0');
  expect(screen.getByText(/T1, example 4 takes a number such as/)).toBeVisible();
});

test('rows are added and removed, from 1 to 8, each as one undo entry', async () => {
  const { user } = await openRows('#/step');
  expect(screen.queryByRole('button', { name: 'Remove example 1' })).toBeNull();
  for (let i = 0; i < 7; i++) await user.click(button('Add an example'));
  expect(count()).toBe(8);
  expect(button('Add an example')).toBeDisabled();
  expect(cell('x1', 8)).toHaveAttribute('data-value', '0.05');
  await user.click(button('Remove example 2'));
  expect(count()).toBe(7);
  await user.click(button('Undo'));
  expect(count()).toBe(8);
  expect(list('Training examples')).toHaveValue('typed');
});

test('rows are pasted into the table, and undone at once', async () => {
  const { user } = await openRows('#/step?set=xor&order=batch');
  cell('x1', 1).focus();
  await user.paste('x1\tx2\tt1\tt2\r\n1 × 10⁻¹\t٠٫٢\t3/10\t0,400\u202f0\r\n1\t2\t0\t1\r\n');
  expect(count()).toBe(2);
  expect(cell('x2', 1)).toHaveAttribute('data-value', '0.2');
  expect(cell('T2', 2)).toHaveAttribute('data-value', '1');
  await user.click(button('Undo'));
  expect(count()).toBe(4);
});

test('what cannot be read is said by row and column, and nothing is lost', async () => {
  const { user } = await openRows('#/step?set=xor&order=batch');
  cell('x1', 1).focus();
  await user.paste('1;2;3;4\n5;six;7;8\n9;10');
  expect(count()).toBe(4);
  expect(screen.getByText(/^Row 2, column 2: “six” is not a number/)).toBeVisible();
  expect(screen.getByText('Row 3 has 2 columns; it takes 4.')).toBeVisible();
  expect(cell('x2', 2)).toHaveAttribute('data-value', '1');
  await user.paste('1;2;3;4');
  expect(count()).toBe(1);
  expect(screen.queryByText(/^Row 2, column 2/)).toBeNull();
  expect(field('x2')).toHaveAttribute('data-value', '2');
});

test('one example’s steps are listed at a time, and those of all together once', async () => {
  const { user, page } = await open('#/step?set=xor&order=batch&at=net.h1@2');
  const options = () => [...page.querySelectorAll('.timeline-select option')];
  const one = options().length;
  expect(quantity('x2@2', region('Network'))).toHaveAttribute('data-value', '1');
  await user.click(button('Example 3 of 4'));
  expect(options()).toHaveLength(one);
  expect(region('Derivation').querySelector('[data-quantity="net.h1@3"]')).not.toBeNull();
  expect(quantity('x1@3', region('Network'))).toHaveAttribute('data-value', '1');
  expect(options().filter(({ textContent }) => /\. ∂E total\/∂w5$/.test(textContent))).toHaveLength(
    1,
  );
});
