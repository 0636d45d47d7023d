// Steps that are the same again, as one: in the page, by keys, said, asked, and opened.
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  at,
  button,
  figure,
  inDerivation,
  open,
  quantity,
  region,
  result,
  shownValue,
} from './open';

const IDEAS = '&steps=ideas';
const heading = () => inDerivation().findByRole('heading', { level: 2 });
const shownIn = (name: string): string[] =>
  [...region(name).querySelectorAll<HTMLElement>('[data-quantity]')].map(
    ({ dataset }) => dataset.quantity ?? '',
  );

test('Next comes to what is the same again as one step, shows it, and passes it', async () => {
  const { user } = await open(at('out.h1', IDEAS));
  await user.click(button('Next step'));
  expect(await heading()).toHaveTextContent('The same for h2, y1, y2');
  expect(region('Derivation')).toHaveTextContent('Forward, steps 3 to 8 of 56');
  for (const id of ['net.h2', 'net.o1', 'out.o2']) {
    expect(shownValue(quantity(id, region('Derivation')))).toBeCloseTo(figure(id), 14);
    expect(shownValue(quantity(id, region('Network')))).toBeCloseTo(figure(id), 14);
  }
  await user.keyboard('{ArrowRight}');
  expect(await heading()).toHaveTextContent('the error of y1');
  expect(region('Derivation')).toHaveTextContent('Error, step 9 of 56');
  await user.keyboard('{PageUp}');
  expect(await heading()).toHaveTextContent('The same for h2, y1, y2');
});

test('a fold is opened, at its first step or at any, and the focus stays in the derivation', async () => {
  const { user } = await open(at('d(error.total)/d(w.o2.h2)', `${IDEAS}&fold=shut`));
  expect(await heading()).toHaveTextContent('The same for w6, y2, w7, w8');
  await user.click(await screen.findByRole('button', { name: /^To step 19,/ }));
  expect(shownValue(result())).toBeCloseTo(figure('d(error.total)/d(net.o2)'), 14);
  expect(region('Derivation')).toHaveFocus();
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowRight}');
  await user.click(await screen.findByRole('button', { name: 'Open, step by step' }));
  expect(shownValue(result())).toBeCloseTo(figure('d(error.total)/d(w.o1.h2)'), 14);
  expect(region('Derivation')).toHaveFocus();
});

test('the timeline tells ideas from what is the same again, and marks all of a fold', async () => {
  const { page, user } = await open(at('out.h1', IDEAS));
  const ticks = (kind: string): NodeListOf<HTMLElement> => page.querySelectorAll(`.tick${kind}`);
  expect(ticks('')).toHaveLength(56);
  expect(ticks(':not(.is-again)')).toHaveLength(16);
  await user.keyboard('{ArrowRight}');
  expect([...ticks('.is-current')].map(({ dataset }) => dataset.step)).toEqual([
    'net.h2',
    'out.h2',
    'net.o1',
    'out.o1',
    'net.o2',
    'out.o2',
  ]);
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(await heading()).toHaveTextContent('the new net input of h1');
  await user.keyboard('{ArrowRight}');
  expect(await heading()).toHaveTextContent('The same with the new values, for h1, h2, y1, y2');
  await user.keyboard('{End}{ArrowRight}');
  expect(await heading()).toHaveTextContent('the new total error');
  expect(button('Next step')).toBeDisabled();
});

test('it is said as one', async () => {
  const { user, page } = await open(at('error.o1', IDEAS));
  await user.keyboard('{ArrowRight}');
  const live = page.querySelector('p[aria-live="polite"]');
  await waitFor(() => expect(live).toHaveTextContent('Error, step 10 of 56. The same for y2.'));
});

test('revealed by turns, nothing of a fold is there before its turn', async () => {
  const { user } = await open(at('out.h1', `${IDEAS}&pace=reveal`));
  await user.click(button('Next step'));
  await heading();
  await waitFor(() => expect(region('Derivation')).toHaveTextContent('?'));
  for (const name of ['Network', 'Derivation']) {
    expect(shownIn(name)).not.toContain('net.h2');
    expect(shownIn(name)).not.toContain('out.o2');
  }
  await user.keyboard('{ArrowRight}{ArrowRight}');
  for (const name of ['Network', 'Derivation']) {
    expect(shownIn(name)).toEqual(expect.arrayContaining(['net.h2', 'out.o2']));
  }
});

test('where one is asked, the last of a fold is filled in, and the others are there', async () => {
  const { user } = await open(at('out.o2', `${IDEAS}&fold=shut&pace=ask&show=value`));
  const answer = await screen.findByRole('textbox', { name: 'Your figure' });
  for (const name of ['Network', 'Derivation']) {
    expect(shownIn(name)).toContain('net.h2');
    expect(shownIn(name)).not.toContain('out.o2');
  }
  await user.type(answer, `${figure('out.o2').toFixed(4)}{Enter}`);
  await waitFor(() => expect(shownIn('Derivation')).toContain('out.o2'));
  expect(screen.getAllByText(/^Right/).length).toBeGreaterThan(0);
});

test('in the matrix form it is written as matrices, with its entries marked', async () => {
  const { page, user } = await open(at('out.o2', `${IDEAS}&fold=shut&form=matrix`));
  const marked = () => [...page.querySelectorAll<HTMLElement>('.is-entry')];
  await waitFor(() =>
    expect(marked().map(({ dataset }) => dataset.term)).toEqual([
      'net.h2',
      'out.h2',
      'net.o1',
      'net.o2',
      'out.o1',
      'out.o2',
    ]),
  );
  expect(Number(marked()[2]?.textContent)).toBeCloseTo(figure('net.o1'), 4);
  expect(screen.queryByRole('button', { name: /^To step/ })).toBeNull();
  // Where one of them is asked, it alone is not there.
  await user.click(screen.getByRole('radio', { name: 'Ask' }));
  await waitFor(() => expect(marked().at(-1)?.textContent).not.toMatch(/\d\.\d/));
  expect(Number(marked()[4]?.textContent)).toBeCloseTo(figure('out.o1'), 4);
});
