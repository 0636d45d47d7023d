import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { open } from './open';

const BATCH = 'example=classic&set=xor&order=batch&turn=2';

test.each([
  ['step', '#derivation .katex'],
  ['explore', '.chart-svg'],
  ['practice', '.practice-sheet'],
  ['audit', '.audit table'],
  ['worksheet', '.paper', '&phases=error&key=none'],
  ['marking', '.marking-view textarea'],
  ['export', '.export-preview'],
])('the %s view opens with a batch', async (view, itsOwn, more = '') => {
  const { page } = await open(`#/${view}?${BATCH}${more}`);
  await waitFor(() => expect(page.querySelector(`main ${itsOwn}, main${itsOwn}`)).not.toBeNull());
  // The source of a formula, and a table of data, name quantities by their ids.
  for (const source of page.querySelectorAll('annotation, textarea, pre')) source.remove();
  expect(page.querySelector('main')?.textContent).not.toMatch(/[a-z]\d@\d/);
});

test('the matrix form has a column for each example', async () => {
  const { page } = await open(`#/step?${BATCH}&form=matrix&at=net.h1@2`);
  await waitFor(() => expect(page.querySelector('.forms--matrix .katex')).not.toBeNull());
  const [symbols = '', numbers = ''] = [...page.querySelectorAll('.forms--matrix annotation')].map(
    ({ textContent }) => textContent,
  );
  expect(symbols).toContain('Z^{(2)} = W^{(1)}\\, A^{(1)}');
  for (const example of [1, 2, 3, 4]) expect(numbers).toContain(`x1@${example}`);
});

test('of the other examples the matrix form says no more than of the one in view', async () => {
  const { page } = await open(`#/step?${BATCH}&form=matrix&at=net.h1@2`);
  await waitFor(() => expect(page.querySelector('.forms--matrix .katex')).not.toBeNull());
  const lines = [...page.querySelectorAll('.forms--matrix > figure')];
  expect(lines).toHaveLength(1);
  const result = [...(lines[0]?.querySelectorAll('annotation') ?? [])].at(-1)?.textContent ?? '';
  // XOR's inputs: 0 0, 0 1, 1 0, 1 1. net h1 = 0.15 x1 + 0.2 x2 + 0.35, net h2 = 0.25 x1 + 0.3 x2 + 0.35.
  for (const net of ['0.35', '0.55', '0.5}', '0.7']) expect(result).toContain(net);
  for (const net of ['0.65', '0.6}', '0.9']) expect(result).not.toContain(net);
});

test('practice asks for all examples of a batch together, under their numbers, or for one alone', async () => {
  const { user, page } = await open(`#/practice?${BATCH}`);
  const rows = (): string[] =>
    [...page.querySelectorAll('.practice-sheet h4')].map(({ textContent }) => textContent ?? '');
  expect(rows()).toEqual([1, 2, 3, 4].map((k) => `Example ${k} of 4`));
  expect(page.querySelectorAll('.practice-sheet li.practice-row')).toHaveLength(32);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Examples worked' }), 'one alone');
  expect(rows()).toEqual([]);
  expect(page.querySelectorAll('.practice-sheet li.practice-row')).toHaveLength(8);
  expect(screen.getByText(/one training example only: example 2 of 4/)).toBeVisible();
  await waitFor(() => expect(window.location.hash).toContain('examples=one'));
});

test('a sheet of a batch states every example, and says how they are put together', async () => {
  const { page } = await open(`#/worksheet?${BATCH}&phases=error`);
  await waitFor(() => expect(page.querySelector('.paper')).not.toBeNull());
  const paper = page.querySelector('.paper');
  expect(paper?.textContent).toContain('An update takes all 4 examples');
  expect(paper?.textContent).toContain('is the mean of theirs');
  // Of each example two outputs' errors and their total, and the batch's own.
  expect(paper?.querySelectorAll('.blank-row')).toHaveLength(4 * 3 + 1);
});

test('the key of a batch has the batch’s new weights, and not those of one example', async () => {
  const { page } = await open(
    '#/worksheet?example=classic&updates=0&set=xor&order=batch&layers=2-2-1&phases=update',
  );
  await waitFor(() => expect(page.querySelector('.paper--key')).not.toBeNull());
  const row = page.querySelector('.paper--key [data-quantity="new(w.o1.h1)"] .row-value');
  // 0.3588 by the first example alone.
  expect(row?.textContent).toContain('0.3852');
});

test('fresh numbers from before a batch could be worked together are the ones that they were', async () => {
  const { page } = await open(`#/practice?${BATCH}&seed=k7`);
  expect(page.querySelectorAll('.practice-sheet li.practice-row')).toHaveLength(8);
});
