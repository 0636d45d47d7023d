import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, field, openSetup } from './open';

const TRAINING = { name: 'Training examples' };
const training = (): HTMLElement => screen.getByRole('combobox', TRAINING);
const value = (name: string): number => Number(field(name).getAttribute('data-value'));

test('a ready set is trained on one example after the other, and undone', async () => {
  const { user } = await openSetup();
  await user.selectOptions(await screen.findByRole('combobox', TRAINING), 'xor');
  expect([value('x1'), value('x2'), value('T1'), value('T2')]).toEqual([0, 0, 0, 1]);
  expect(await screen.findByText(/Epoch 1, example 1 of 4/)).toBeVisible();
  await user.click(button('Apply this update'));
  expect([value('x1'), value('x2'), value('T1'), value('T2')]).toEqual([0, 1, 1, 0]);
  await user.click(button('Example 4 of 4'));
  expect([value('x1'), value('x2')]).toEqual([1, 1]);
  await user.click(button('Apply this update'));
  expect(button('Example 1 of 4')).toHaveAttribute('aria-pressed', 'true');
  await user.selectOptions(training(), 'own');
  expect(value('x1')).toBe(0.05);
  await user.click(button('Undo'));
  expect(training()).toHaveValue('xor');
});
