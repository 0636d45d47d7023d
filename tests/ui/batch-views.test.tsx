import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { open } from './open';

/** Views that work one example alone say so. */
const ALONE = /one training example only: example 2 of 4/;
const BATCH = 'example=classic&set=xor&order=batch&turn=2';

test.each([
  ['step', '#derivation .katex'],
  ['explore', '.chart-svg'],
  ['practice', '.practice-sheet'],
  ['audit', '.audit table'],
  ['worksheet', '.paper'],
  ['marking', '.marking-view textarea'],
  ['export', '.export-preview'],
])('the %s view opens with a batch', async (view, itsOwn) => {
  const { page } = await open(`#/${view}?${BATCH}`);
  await waitFor(() => expect(page.querySelector(`main ${itsOwn}, main${itsOwn}`)).not.toBeNull());
  if (view === 'practice' || view === 'worksheet') {
    expect(await screen.findByText(ALONE)).toBeVisible();
  }
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
