import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { at, button, field, inDerivation, list, openWithSettings, output, region } from './open';

const formulas = (): string[] =>
  [...region('Derivation').querySelectorAll('annotation')].map(({ textContent }) => textContent);

describe('digits', () => {
  test('the example’s, until others are chosen', async () => {
    const { user } = await openWithSettings(at('out.h1', '&errors=shown'));
    expect(output('Error before the update')).toHaveTextContent(/^0\.2984$/);
    await user.selectOptions(list('Digits after the point'), '9');
    expect(output('Error before the update')).toHaveTextContent(/^0\.298371109$/);
    expect(formulas().some((tex) => tex.includes('0.593269992'))).toBe(true);
    await user.selectOptions(list('Digits after the point'), '');
    expect(output('Error before the update')).toHaveTextContent(/^0\.2984$/);
  });

  test('nine in the names of the article that prints nine', async () => {
    await openWithSettings('#/step?example=classic-io&errors=shown');
    expect(output('Error before the update')).toHaveTextContent(/^0\.298371109$/);
  });

  test('change no number', async () => {
    const { user } = await openWithSettings('#/step?example=classic&errors=shown');
    const value = output('Error before the update').dataset.value;
    await user.selectOptions(list('Digits after the point'), '2');
    expect(output('Error before the update').dataset.value).toBe(value);
    expect(button('Undo')).toBeDisabled();
    expect(field('w5')).toHaveValue('0.4');
  });
});

test('the matrix form and back', async () => {
  const { user } = await openWithSettings(at('net.h1'));
  await user.selectOptions(list('Formulas'), 'matrix');
  await waitFor(() => expect(formulas().some((tex) => tex.includes('matrix'))).toBe(true));
  await user.selectOptions(list('Formulas'), 'elements');
  expect(formulas().some((tex) => tex.includes('matrix'))).toBe(false);
});

test('matrices of rows, and biases apart; one that is shared can stand apart only', async () => {
  const { user } = await openWithSettings('#/step?example=matrix&form=matrix');
  const first = (): string => formulas().find((tex) => tex.includes('matrix')) ?? '';
  await waitFor(() => expect(formulas()[0]).toContain('z^{(2)} = \\Theta^{(1)}\\, a^{(1)}'));
  await user.selectOptions(list('Vectors'), 'rows');
  expect(formulas()[0]).toContain('z^{(2)} = a^{(1)}\\, \\Theta^{(1)}');
  expect(first()).toMatch(/begin\{bmatrix\} 1 & /);
  await user.selectOptions(list('Biases in matrices'), 'apart');
  expect(formulas()[0]).toContain('z^{(2)} = a^{(1)}\\, W^{(1)} + b^{(1)}');
  expect(list('Biases in matrices')).toBeEnabled();
});

test('where a layer shares its bias, the settings say that it stands apart', async () => {
  await openWithSettings('#/step?example=classic&form=matrix');
  const place = await waitFor(() => list('Biases in matrices'));
  expect(place).toBeDisabled();
  expect(place).toHaveValue('apart');
  expect(place).toHaveAccessibleDescription(/can only stand apart/);
});

test('a step that opens with its formula alone is revealed press by press', async () => {
  const { user } = await openWithSettings('#/step?example=classic&steps=all');
  await user.selectOptions(list('How steps are gone through'), 'reveal');
  await user.click(button('Next step'));
  button('Next step').focus();
  const hidden = () => inDerivation().queryAllByText('Not shown yet').length;
  expect(hidden()).toBe(2);
  await user.keyboard('{PageDown}');
  expect(hidden()).toBe(1);
  await user.keyboard('{PageDown}');
  expect(hidden()).toBe(0);
  expect(inDerivation().getByRole('heading', { level: 2 })).toHaveTextContent('the output of h1');
  await user.keyboard('{PageDown}');
  expect(hidden()).toBe(2);
  await user.keyboard('{PageUp}');
  expect(hidden()).toBe(0);
});

test('colours', async () => {
  const { user } = await openWithSettings();
  await user.selectOptions(list('Colours'), 'dark');
  expect(document.documentElement.dataset.theme).toBe('dark');
  await user.selectOptions(list('Colours'), 'system');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});
