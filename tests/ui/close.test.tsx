import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { at, button, field, figure, inDerivation, open, output, region, shownValue } from './open';

const TITLE = 'What this update did';

test('the last step closes with each output on its way, and leads on to the next update', async () => {
  const { user } = await open(at('new(error.total)', '&show=numbers'));
  expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  await user.keyboard('{PageDown}');
  const close = within(await screen.findByRole('region', { name: TITLE }));
  const [y1, y2] = close.getAllByRole('listitem');
  expect(y1).toHaveTextContent('out y1: 0.7514 before, 0.7421 after; 0.01 is wanted');
  for (const [item, id] of [
    [y1, 'out.o1'],
    [y2, 'out.o2'],
  ] as const) {
    for (const of of [id, `new(${id})`]) {
      expect(item).toHaveTextContent(figure(of).toFixed(4));
    }
  }
  expect(close.getByText(/and the error fell/)).toBeVisible();
  expect(button('Next step')).toBeDisabled();
  // What looks after the focus is loaded with what says the title.
  await waitFor(() => expect(document.title).toMatch(/^56\. /));
  close.getByRole('button', { name: 'Next update' }).focus();
  await user.keyboard('{Enter}');
  expect(inDerivation().getByRole('heading', { level: 2 })).toHaveTextContent('net input of h1');
  expect(screen.getByText('Update 2')).toBeVisible();
  expect(shownValue(field('w5'))).toBeCloseTo(figure('new(w.o1.h1)'), 14);
  // What is given now is what the update has made of the weights, and not of the inputs.
  const parts = within(inDerivation().getByRole('list'));
  expect(parts.getByRole('button', { name: 'Change w1' })).toHaveTextContent('after 1 update');
  expect(parts.getByRole('button', { name: 'Change x1' })).toHaveTextContent('given');
  // The button is gone: the focus is where it stood.
  await waitFor(() => expect(region('Derivation')).toHaveFocus());
  // Of the next one nothing is given away.
  expect(output('Error after the update')).toHaveTextContent('?');
});

test('10,000 updates show their outputs', async () => {
  const { user } = await open(at('new(error.total)'));
  await user.click(await screen.findByRole('button', { name: '10,000 updates' }));
  const [y1] = within(screen.getByRole('region', { name: TITLE })).getAllByRole('listitem');
  // The article's output after 10,000 updates.
  expect(y1).toHaveTextContent(/out y1: 0\.0159/);
});
