// Quantities that are given midway, as a page shows them.
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, field, list, open, openSetup, quantity, region, UNFIT } from './open';

const OUTPUTS = '#/step?example=classic&given=out.h1:0.5933,out.h2:0.5969';
const DELTAS =
  '#/step?example=classic&given=d(error.total)/d(net.o1):0.1385,d(error.total)/d(net.o2):-0.0381';

const mark = (id: string) =>
  region('Network').querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`);

/** Opens an address and waits until what is given is in place. */
async function openGiven(address: string) {
  const opened = await open(address);
  await waitFor(() => expect(opened.page.querySelector('.quantity.is-left-out')).not.toBeNull());
  return opened;
}

test('in the set-up a quantity is chosen, gets its number, and is worked out again', async () => {
  const { user } = await openSetup('#/step?example=classic');
  await screen.findByRole('combobox', { name: 'Quantity' });
  await user.selectOptions(list('Quantity'), 'out h1');
  expect(field('Its number')).toHaveValue('0.5933');
  await user.clear(field('Its number'));
  await user.type(field('Its number'), '≈ ٠٫٦');
  await user.click(button('Give it'));
  await waitFor(() => expect(mark('net.h1')).toHaveAccessibleName(/, left out$/));
  expect(mark('out.h1')).toHaveAccessibleName(/, given: 0\.6/);
  expect(quantity('net.h1', region('Network'))).toBeNull();
  const [own] = await screen.findAllByRole('textbox', { name: 'out h1' });
  if (own === undefined) throw new Error('it has no field');
  fireEvent.change(own, { target: { value: '0.7' } });
  expect(quantity('out.h1', region('Network'))?.dataset.value).toBe('0.7');
  expect([...list('Quantity').options].map(({ text }) => text)).not.toContain('net h1');
  const [back] = screen.getAllByRole('button', { name: 'Work out out h1 again' });
  if (back) await user.click(back);
  expect(mark('net.h1')).not.toHaveAccessibleName(/left out/);
});

test.each([
  ['δ, element by element', DELTAS],
  ['outputs, in the δ form', `${OUTPUTS}&form=delta&delta=target-minus-output`],
])('every step that is left is shown: %s', async (_, address) => {
  const { page } = await openGiven(address);
  const seen = new Set<string>();
  const next = button('Next step');
  for (let step = 0; step < 60 && !next.hasAttribute('disabled'); step++) {
    const said = page.querySelector('.step-view')?.textContent ?? '';
    expect(said).not.toMatch(UNFIT);
    expect(screen.queryByText(/cannot be shown/)).toBeNull();
    seen.add(region('Derivation').querySelector('h2, h3')?.textContent ?? '');
    fireEvent.click(next);
  }
  expect(seen.size).toBeGreaterThan(3);
  // At the last step with what comes after it.
  await waitFor(() => expect(page.querySelector('[data-loading]')).toBeNull());
  expect(screen.queryByText(/cannot be shown/)).toBeNull();
});

test('matrices keep to what is given', async () => {
  const { page } = await openGiven(`${OUTPUTS}&form=matrix`);
  await waitFor(() => expect(page.querySelector('.forms--matrix .katex')).not.toBeNull());
  expect(region('Derivation')).toHaveTextContent('0.5933');
});

test('of a matrix in which something is left out, the page says what stands there', async () => {
  const { page } = await openGiven('#/step?example=classic&given=out.h1:0.5933&form=matrix');
  await waitFor(() => expect(page.querySelector('.forms--matrix .katex')).not.toBeNull());
  expect(await screen.findByText(/^× stands for what is left out/)).toBeInTheDocument();
  // The line of net h2, and not yet that of the outputs, of which one is given.
  expect(region('Derivation').querySelectorAll('figure')).toHaveLength(1);
  expect(screen.queryByText(/^Written by itself/)).toBeNull();
});

test('where the form that is set has no place for what is given, that is said', async () => {
  await open('#/step?example=classic&given=d(net.o1)/d(w.o1.h1):0.2&form=delta');
  expect(await screen.findByText(/^Written element by element/)).toBeInTheDocument();
});

test('where δ is given there is no error, and that is said', async () => {
  await openGiven(DELTAS);
  expect(await screen.findByText(/No error is worked out here/)).toBeInTheDocument();
  expect(screen.getByText(/of this update alone/)).toBeInTheDocument();
  expect(mark('t1')).toHaveAccessibleName(/, left out$/);
});

test('Explore says what it needs, and the way on', async () => {
  const { user } = await open(OUTPUTS.replace('step', 'explore'));
  await user.click(await screen.findByRole('button', { name: 'Work everything out' }));
  await waitFor(() => expect(screen.queryByText(/need the whole forward pass/)).toBeNull());
});

test('practice and a sheet state what is given, and ask for what is left', async () => {
  const { page } = await open(OUTPUTS.replace('step', 'worksheet'));
  await waitFor(() => expect(page.querySelector('.givens')).not.toBeNull());
  const sheet = page.querySelector('.givens')?.parentElement;
  expect(page.querySelector('.givens')).toHaveTextContent('Given midway');
  expect(page.querySelector('.givens')).toHaveTextContent('0.5933');
  expect(sheet?.querySelector('[data-quantity="net.h1"]')).toBeNull();
});
