import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, field, open, openSetup } from './open';

const openOwn = (address = '#/step?example=classic') => openSetup(address, 'One of my own');
const rows = () => within(screen.getByRole('list', { name: 'One of my own' })).getAllByRole('link');
const named = (name: string) => field(name);

test('a problem gets a name, is kept, renamed, removed, put back and opened', async () => {
  const { user } = await openOwn('#/step?example=classic&w5=0.45');
  await user.type(named('Name of the problem'), 'Exam <b>3</b>{Enter}');
  expect(screen.getByRole('option', { name: 'Exam <b>3</b>' })).toBeInTheDocument();
  await waitFor(() => expect(window.location.hash).toContain('title=Exam%20%3Cb%3E3%3C/b%3E'));
  await user.click(button('Keep this problem'));
  expect(screen.getByText('“Exam <b>3</b>” is kept.')).toBeVisible();
  await user.clear(named('Name of the problem'));
  await user.type(named('Name of the problem'), 'Sheet 4{Enter}');
  await user.click(button('Keep this problem'));
  expect(rows().map(({ textContent }) => textContent)).toEqual(['Sheet 4', 'Exam <b>3</b>']);
  await user.click(button('Rename “Sheet 4”'));
  await user.clear(field('New name'));
  await user.type(field('New name'), 'Exam <b>3</b>{Enter}');
  expect(screen.getByText(/is the name of another problem in the list/)).toBeVisible();
  await user.clear(field('New name'));
  await user.keyboard('{Enter}');
  expect(screen.getByText(/^A problem needs a name: any text of up to 100/)).toBeVisible();
  await user.type(field('New name'), 'Sheet 5{Enter}');
  expect(rows()[0]).toHaveTextContent('Sheet 5');
  await user.click(button('Remove “Sheet 5”'));
  expect(button('Keep this problem')).toHaveFocus();
  expect(rows()).toHaveLength(1);
  await user.click(button('Put it back'));
  expect(rows()).toHaveLength(2);
  expect(rows()[1]).toHaveAttribute('href', expect.stringContaining('w5=0.45'));
});

test('a file is read: what is good is added, and each bad row is named with what is accepted', async () => {
  const { user } = await openOwn();
  const file = {
    format: 'backstep-problems',
    version: 1,
    problems: [
      { title: 'From a friend', address: '#/step?example=blank&layers=2-3-1' },
      { title: 'Too large', address: '#/step?example=classic&layers=2-9-2' },
    ],
  };
  const input = screen.getByLabelText<HTMLInputElement>('Read a file');
  await user.upload(
    input,
    new File([JSON.stringify(file)], 'a.json', { type: 'application/json' }),
  );
  expect(await screen.findByText('1 problem was added.')).toBeVisible();
  expect(
    screen.getByText(/^Row 2 \(“Too large”\):.*2-3-2 \(1–4, 0–3 hidden layers\)/),
  ).toBeVisible();
  expect(rows()).toHaveLength(1);
  await user.upload(input, new File(['{}'], 'b.json', { type: 'application/json' }));
  expect(await screen.findByText(/^That is no list of problems/)).toBeVisible();
  expect(rows()).toHaveLength(1);
});

test('in a frame of another page nothing is kept: it is said, and the list lasts as long as the page', async () => {
  window.localStorage.clear();
  const { user } = await open('#/step?example=classic&embed=1');
  await user.click(await screen.findByRole('button', { name: 'Set up a problem' }));
  await screen.findByRole('dialog', { name: 'Set up a problem' });
  await user.click(screen.getByRole('button', { name: /^One of my own/ }));
  await user.click(await screen.findByRole('button', { name: 'Keep this problem' }));
  expect(rows()).toHaveLength(1);
  expect(window.localStorage.getItem('backstep:problems')).toBeNull();
  expect(screen.getByText(/The list stays as long as this page is open/)).toBeVisible();
});
