import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { button, field, list, open, openSetup } from './open';

const method = (): HTMLElement => screen.getByRole('combobox', { name: 'Method' });
/** Opens the page with a method whose own fields are loaded when there are some, and waits for one of them. */
async function openWith(address: string, own: string) {
  const opened = await open(address);
  await screen.findByRole('textbox', { name: own });
  return opened;
}
const value = (name: string): number => Number(field(name).getAttribute('data-value'));

describe('another way to take the step', () => {
  test('is chosen, has its own numbers and steps, and is undone', async () => {
    const { user } = await openSetup();
    expect(method()).toHaveValue('gradientDescent');
    await user.selectOptions(method(), 'adam');
    await screen.findByRole('textbox', { name: 'β1' });
    expect(value('β1')).toBe(0.9);
    expect(value('β2')).toBe(0.999);
    const steps = within(list('Steps of the update'));
    expect(steps.getByRole('option', { name: /m\(w5\)⁺/ })).toBeInTheDocument();
    await user.click(button('Undo'));
    expect(method()).toHaveValue('gradientDescent');
    expect(screen.queryByRole('textbox', { name: 'β1' })).toBeNull();
  });

  test('Adam’s first update moves every weight by the learning rate, and its means are kept', async () => {
    const { user } = await openWith('#/step?example=classic&method=adam&eta=0.1', 't');
    const before = ['w1', 'w5', 'w8'].map(value);
    await user.click(button('Apply this update'));
    ['w1', 'w5', 'w8'].forEach((name, i) => {
      expect(Math.abs(value(name) - (before[i] ?? 0))).toBeCloseTo(0.1, 4);
    });
    expect(value('t')).toBe(2);
    expect(value('m(w5)')).not.toBe(0);
  });

  test('what is kept starts anew where a weight is changed by hand, and not with another number', async () => {
    const { user } = await openWith('#/step?example=classic&method=momentum', 'v(w5)');
    await user.click(button('Apply this update'));
    const velocity = value('v(w5)');
    expect(velocity).not.toBe(0);
    await user.clear(field('T1'));
    await user.type(field('T1'), '0.3');
    expect(value('v(w5)')).toBe(velocity);
    await user.clear(field('w5'));
    await user.type(field('w5'), '0.3');
    expect(value('v(w5)')).toBe(0);
  });

  test('a number that it cannot work with is told, and the last good one stays', async () => {
    const { user } = await openWith('#/step?example=classic&method=momentum', 'μ');
    await user.clear(field('μ'));
    await user.type(field('μ'), '1.5');
    expect(screen.getByText(/μ takes a number from 0 up to, but not including, 1/)).toBeVisible();
    expect(value('μ')).toBe(0.9);
  });
});

test('an address with a number out of bounds is told, and the rest opens', async () => {
  await openWith('#/step?example=classic&method=rmsprop&rho=2&epsilon=0.01', 'ρ');
  expect(screen.getByText(/The address says rho = “2”/)).toBeVisible();
  expect(value('ρ')).toBe(0.9);
  expect(value('ε')).toBe(0.01);
});
