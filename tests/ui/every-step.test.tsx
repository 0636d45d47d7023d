import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EXAMPLES } from '../../src/examples';
import { ALL } from '../crossing';
import { list, open, region, UNFIT } from './open';

/** Those with the most steps, in either form. */
const LONGEST = [
  '#/step?example=classic&biases=separate&updatebiases=yes',
  '#/step?example=matrix&form=matrix&updatebiases=yes',
];
const OTHERS = [
  ...EXAMPLES.map(({ id }) => `#/step?example=${id}`),
  '#/step?example=matrix&biases=shared&updatebiases=yes',
  '#/step?example=classic&form=matrix',
];

/**
 * Each formula of all of them is typeset by tests/unit/notation; to draw the page around it is what takes long. The
 * classic is gone through in a browser (tests/e2e/update.spec.ts).
 */
const OPENED = ALL ? [...LONGEST, ...OTHERS] : LONGEST.slice(-1);

const UNFIT_MARKUP = /katex-error|="[^"]*\b(NaN|undefined|Infinity)\b/;

// A slip in one step shows only where a person reads it.
test.each(OPENED)('every step can be read: %s', async (address) => {
  const complaint = vi.spyOn(console, 'error');
  const { page } = await open(`${address}&steps=all`);
  const derivation = region('Derivation');
  const network = region('Network');
  const next = screen.getByRole<HTMLButtonElement>('button', { name: 'Next step' });
  // The matrix form is loaded when it is asked for.
  await waitFor(() => expect(derivation.querySelector('math')).not.toBeNull());
  const seen = new Set<string>();
  for (let i = 0; i < 100; i++) {
    seen.add(derivation.querySelector('h2')?.textContent ?? '');
    expect(page.textContent).not.toMatch(UNFIT);
    // To write all of the page out takes as long as to draw the step: of what changes, then once of all.
    for (const part of [derivation, network]) expect(part.innerHTML).not.toMatch(UNFIT_MARKUP);
    expect(derivation.querySelector('math')).not.toBeNull();
    if (next.disabled) break;
    fireEvent.click(next);
  }
  expect(page.innerHTML).not.toMatch(UNFIT_MARKUP);
  expect(next).toBeDisabled();
  expect(seen.size).toBe(list('Steps of the update').options.length);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});
