// The notebook: the lines worked out so far, and nothing beyond.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { at, button, figure, inDerivation, open, shownValue } from './open';

const notebook = async () => {
  const main = await screen.findByRole('main');
  await waitFor(() =>
    expect(within(main).getByRole('heading', { name: 'Notebook' })).toBeVisible(),
  );
  return main;
};
/** The quantities whose values stand in it, besides what is given. */
const worked = (main: HTMLElement): HTMLElement[] => [
  ...main.querySelectorAll<HTMLElement>('ol [data-quantity]'),
];

test('holds each step as far as its value has been shown, by phase, with the way there and back', async () => {
  const { user } = await open(at('d(error.total)/d(w5)', '&show=numbers'));
  await user.keyboard('l');
  const main = await notebook();
  const lines = worked(main);
  // Fourteen steps come before it; its own value is still to be shown.
  expect(lines).toHaveLength(14);
  for (const line of lines) {
    const id = line.dataset.quantity ?? '';
    expect(shownValue(line), id).toBeCloseTo(figure(id), 14);
  }
  expect(lines[0]?.dataset.quantity).toBe('net.h1');
  expect(lines.at(-1)?.dataset.quantity).toBe('d(error.total)/d(net.o1)');
  expect(
    within(main)
      .getAllByRole('heading', { level: 3 })
      .map((title) => title.textContent),
  ).toEqual(['Given', 'Forward', 'Error', 'Backward: output layer']);
  expect(main).toHaveTextContent('14 of 56 steps');
  // By key back to the step, by its number to another.
  await user.keyboard('l');
  expect(inDerivation().getByRole('heading', { level: 2 })).toHaveTextContent('derivative');
  await user.keyboard('l');
  await user.click(within(await notebook()).getByRole('link', { name: /^12/ }));
  await waitFor(() => expect(inDerivation().getByText(/step 12 of 56/)).toBeInTheDocument());
});

test('is copied as text, LaTeX and Markdown, the same lines in each, and the focus stays', async () => {
  const { user } = await open(at('out.h1').replace('step', 'notebook'));
  const main = await notebook();
  const clipboard = async (): Promise<string> => navigator.clipboard.readText();
  for (const [format, line] of [
    ['text', 'net h1 = w1 · x1 + w2 · x2 + b1 = 0.15 · 0.05 + 0.2 · 0.1 + 0.35 = 0.3775'],
    ['LaTeX', '&= 0.15\\cdot 0.05'],
    ['Markdown', '| net h1 |'],
  ] as const) {
    await user.click(button(`Copy as ${format}`));
    await waitFor(() => expect(within(main).getByRole('status')).toHaveTextContent('Copied.'));
    const copied = (await clipboard()).replaceAll(/\s+/g, ' ').replaceAll(' \\cdot', '\\cdot');
    expect(copied).toContain(line);
    expect(copied).not.toMatch(/net h2 =|net\}?_\{h2\} &|\| net h2/);
    await waitFor(() => expect(button(`Copy as ${format}`)).toHaveFocus());
  }
});

test('as matrices a line is there from its first entry on, and what is to come stands by its symbol', async () => {
  const { user } = await open(at('out.h1', '&form=matrix', 'matrix'));
  await user.keyboard('l');
  const main = await notebook();
  const results = () =>
    within(main)
      .queryAllByRole('listitem')
      .flatMap((line) => {
        const formulas = [...line.querySelectorAll('annotation')];
        return line.querySelector('a') ? [formulas.at(-1)?.textContent ?? ''] : [];
      });
  const [netOfH2, outOfH2] = [figure('net.h2', 'matrix'), figure('out.h2', 'matrix')];
  expect(results()).toHaveLength(2);
  const both = results().join();
  expect(both).toContain(figure('net.h1', 'matrix').toFixed(3));
  for (const later of [netOfH2, outOfH2]) expect(both).not.toContain(later.toFixed(3));
  await user.click(button('Copy as text'));
  await waitFor(() => expect(within(main).getByRole('status')).toHaveTextContent('Copied.'));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain(figure('net.h1', 'matrix').toFixed(3));
  for (const later of [netOfH2, outOfH2]) expect(copied).not.toContain(later.toFixed(3));
  window.location.hash = at('out.h2', '&form=matrix', 'matrix').replace('step', 'notebook');
  await waitFor(() => expect(results().join()).toContain(outOfH2.toFixed(3)));
  expect(results()).toHaveLength(2);
});
