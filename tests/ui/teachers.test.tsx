import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { open } from './open';

test('each mistake is named, explained, and linked to its step', async () => {
  await open('#/teachers?example=classic');
  const section = await screen.findByRole('region', { name: /^Common mistakes/ });
  const links = within(section).getAllByRole<HTMLAnchorElement>('link');
  expect(links).toHaveLength(within(section).getAllByRole('heading', { level: 4 }).length);
  expect(links.map(({ hash }) => hash)).toContain('#/step?example=classic&updates=0&at=new(w5)');
});

test('the lesson is chosen, and the address says which', async () => {
  const { user } = await open('#/teachers?example=classic');
  const lesson = await screen.findByRole('region', { name: 'The lesson' });
  const parts = (): readonly (string | null)[] =>
    within(lesson)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
  expect(parts()).toContain('Back through the hidden layer');
  await user.click(within(lesson).getByRole('radio', { name: 'Without calculus' }));
  expect(parts()).toContain('Two ways to the error');
  expect(parts()).not.toContain('Back through the hidden layer');
  await waitFor(() => expect(window.location.hash).toContain('lesson=ratios'));
});

test('a lesson that there is not is named, with those that there are', async () => {
  await open('#/teachers?example=classic&lesson=week');
  expect(await screen.findByText(/lesson.*“week”.*short, long, ratios/)).toBeInTheDocument();
});

test('the presenter’s window has what to ask, and the answer one press away', async () => {
  const { user } = await open('#/step?example=classic&at=d(error.total)/d(out.h1)&view=presenter');
  const now = await screen.findByRole('region', { name: 'Now' });
  expect(
    within(now).getByText(/two terms for a hidden neuron, and only one for an output/),
  ).toBeInTheDocument();
  const answer = /where paths meet we add/;
  expect(within(now).queryByText(answer)).toBeNull();
  await user.click(within(now).getByText('The answer to expect'));
  expect(await within(now).findByText(answer)).toBeVisible();
});

test('it asks nothing about a network that the guide is not about', async () => {
  await open('#/step?example=classic&layers=2-3-2&at=d(error.total)/d(out.h1)&view=presenter');
  const now = await screen.findByRole('region', { name: 'Now' });
  await within(now).findByRole('heading', { name: /with respect to the output of h1$/i });
  expect(within(now).queryByText('Ask the class')).toBeNull();
});

test('at the last step it has the exit ticket, with the numbers of the network at hand', async () => {
  const { user } = await open(
    '#/step?example=classic&T1=0.99&T2=0.01&at=new(error.total)&view=presenter',
  );
  await user.click(await screen.findByText('Exit ticket, with answers'));
  expect(await screen.findByText(/^Larger\. The derivative is negative/)).toBeVisible();
});
