import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, field, openSetup } from './open';

const openPaste = (address = '#/step?example=classic') => openSetup(address, 'Type or paste');
const textarea = () => field('Paste a text, a table or a matrix');
const read = () => screen.getByRole('region', { name: /^\d+ numbers? (was|were) read:$/ });
const EXAM =
  'A 2-3-1 network with tanh. x = (1, 0), t = 1, η = 0,1. ' +
  'W1 = [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]], W2 = [0.7 0.8 0.9]; foo = 7';

test('what was read of a text is shown before it is taken; what was not is said with what is accepted', async () => {
  const { user } = await openPaste();
  textarea().focus();
  await user.paste(EXAM);
  expect(read()).toHaveFocus();
  expect(read()).toHaveTextContent('2-3-1 · tanh');
  expect(read()).toHaveTextContent('wh3x2 = 0.6');
  expect(within(read()).getByText(/“foo = 7”: nothing here is called so\. .*x1, x2/)).toBeVisible();
  // Nothing has been changed so far.
  expect(window.location.hash).not.toContain('layers');
  await user.click(button('Back'));
  expect(textarea()).toHaveValue(EXAM);
  expect(textarea()).toHaveFocus();
  await user.click(button('Read it'));
  await user.click(button('Take it'));
  expect(screen.getByText('Taken. Undo takes it back.')).toBeVisible();
  expect(textarea()).toHaveValue('');
  await waitFor(() => expect(window.location.hash).toContain('layers=2-3-1&hidden=tanh'));
  await user.click(button('Undo the last change'));
  await waitFor(() => expect(window.location.hash).not.toContain('layers'));
});

test('a reload keeps what was pasted and not taken; nothing to read is said with an example', async () => {
  const { user, reload } = await openPaste();
  textarea().focus();
  await user.paste('once upon a time');
  expect(screen.getByText(/^Nothing of it could be read\. Write names with/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take it' })).toBeNull();
  reload();
  await openPaste();
  expect(textarea()).toHaveValue('once upon a time');
});

test('what a text leaves open is asked, and read again as it is answered', async () => {
  const { user } = await openPaste();
  textarea().focus();
  await user.paste('2-2-2 network, x1 = 0.3, W1 = [[1, 2], [3, 4]], W2 = [[5, 6], [7, 8]]');
  const rows = within(read()).getByRole('combobox', { name: 'A row of a matrix is' });
  expect(read()).toHaveTextContent('w2 = 2');
  await user.selectOptions(rows, 'what leads out of a neuron');
  expect(read()).toHaveTextContent('w3 = 2');
});
