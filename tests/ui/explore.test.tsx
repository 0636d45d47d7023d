import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { problemOf, reference } from '../fixtures/reference';
import { forwardPass } from '../oracle/network';
import { button, field, figure, list, open, shownValue, UNFIT } from './open';

const explore = (plot: string, more = ''): string =>
  `#/explore?example=classic${more}&plot=${plot}`;
/** The first picture, once its plot has been loaded. */
const picture = (name: RegExp): Promise<HTMLElement> => screen.findByRole('figure', { name });

test('the pictures are tabs, each with an address, and what was chosen in one is kept', async () => {
  const { user } = await open(explore('parameter', '&of=w8'));
  await picture(/for every w8/);
  const tabs = within(screen.getByRole('navigation', { name: 'Pictures' }));
  expect(tabs.getByRole('link', { current: 'page' })).toHaveTextContent('One number');
  await user.click(tabs.getByRole('link', { name: 'All at once' }));
  await picture(/Every number/);
  await user.click(tabs.getByRole('link', { name: 'One number' }));
  await picture(/for every w8/);
});

test('the picture’s sentence, slope and landing are those of the reference', async () => {
  const { page } = await open(explore('parameter', '&of=w5'));
  const chart = await picture(/for every w5/);
  expect(within(chart).getByRole('img')).toHaveAccessibleName(
    /At w5 = 0\.4, E total is 0\.2984, and rises at a rate of 0\.08217/,
  );
  const shows = (id: string) =>
    shownValue(page.querySelector<HTMLElement>(`.probe [data-quantity="${id}"]`));
  expect(shows('d(error.total)/d(w.o1.h1)')).toBeCloseTo(figure('d(error.total)/d(w.o1.h1)'), 14);
  expect(shows('new(w.o1.h1)')).toBeCloseTo(figure('new(w.o1.h1)'), 14);
  fireEvent.change(field('Axis of w5, from'), { target: { value: '−5 × 10⁻¹' } });
  await waitFor(() => expect(window.location.hash).toContain('from=-0.5'));
});

test('in the δ form the step is worked by δ and Δw, and leads there', async () => {
  const { page } = await open(explore('parameter', '&of=w5&form=delta&delta=target-minus-output'));
  await picture(/for every w5/);
  const shown = () => page.querySelector<HTMLElement>('.probe [data-quantity="change(w.o1.h1)"]');
  await waitFor(() => expect(shown()).toBeInTheDocument());
  const slope = figure('d(error.total)/d(w.o1.h1)');
  expect(shownValue(shown())).toBeCloseTo(-0.5 * slope, 14);
  // ∂E/∂w5 as the form writes it: −δ·out h1.
  const [written] = page.querySelectorAll('.probe annotation');
  expect(written).toHaveTextContent(/partial.*= -.*delta.*out/);
  expect(screen.getByRole('link', { name: /step by step/ })).toHaveAttribute(
    'href',
    expect.stringContaining('at=change(w5)'),
  );
});

test('a bias that is held, and an input, have no step, and it is said why', async () => {
  const { user } = await open(explore('parameter', '&of=b2'));
  await picture(/for every b2/);
  expect(screen.getByText('The update leaves b2 as it is, so there is no step.')).toBeVisible();
  await user.selectOptions(list('Error against'), 'x1');
  await picture(/for every x1/);
  expect(screen.getByText(/x1 is an input/)).toBeVisible();
});

test('keys that are held are one change, single presses one each', async () => {
  await open(explore('parameter', '&of=w5'));
  await picture(/for every w5/);
  const point = screen.getByRole('slider', { name: 'w5' });
  fireEvent.keyDown(point, { key: 'ArrowRight' });
  for (let i = 0; i < 5; i++) fireEvent.keyDown(point, { key: 'ArrowRight', repeat: true });
  expect(point).toHaveAttribute('aria-valuenow', '0.46');
  fireEvent.click(button('Undo'));
  fireEvent.click(button('Undo'));
  expect(point).toHaveAttribute('aria-valuenow', '0.4');
});

test('its table has the curve’s figures', async () => {
  const { page } = await open(explore('parameter', '&of=w5&from=-1&to=1'));
  const chart = await picture(/for every w5/);
  const details = chart.querySelector('details');
  if (details === null) throw new Error('no table');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const rows = within(chart).getAllByRole('row').slice(1);
  expect(rows.length).toBeGreaterThan(20);
  const first = [...(rows[0]?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
  const problem = problemOf(reference('classic'), false);
  const error = forwardPass(problem, { 'w.o1.h1': -1 })['error.total'] ?? Number.NaN;
  expect(first).toEqual(['−1', error.toFixed(4)]);
  expect(page).not.toHaveTextContent(UNFIT);
});

describe('data', () => {
  test('stand there to be copied by hand where there is no clipboard', async () => {
    const { user } = await open(explore('trial'));
    await picture(/E for every W/);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button('Copy data'));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Copy the data/ });
    const [head, first] = text.value.split('\n');
    expect(head).toBe('W,E');
    // W = −2 gives outputs 0, −2, −4: squared errors 0, 16, 64.
    expect(first).toBe('-2,80');
    await waitFor(() => expect(text).toHaveFocus());
  });
});

describe('the trial', () => {
  test('keeps every weight that was tried, and its error', async () => {
    const { user } = await open(explore('trial'));
    const chart = await picture(/E for every W/);
    await user.click(button('W more by 1'));
    await user.click(button('W less by 0.1'));
    expect(chart).toHaveTextContent('Tried so far, with the error of each: 3: 5; 4: 20.');
    // (0 − 0)² + (½ − 2)² + (1 − 4)²
    fireEvent.change(field('W'), { target: { value: '= ½' } });
    expect(chart).toHaveTextContent('At W = 0.5 the sum of the squared errors, E, is 11.25');
  });

  test('at the best weight there is nowhere to go', async () => {
    const { user } = await open(explore('trial', '&weight=2'));
    await picture(/E for every W/);
    await user.click(button('Larger'));
    expect(screen.getByText('No: no small change of W makes the error smaller.')).toBeVisible();
    await user.click(button('It is right'));
    expect(screen.getByText(/^Yes: no small change/)).toBeVisible();
    await user.click(button('Ask the derivative'));
    expect(screen.getByText(/this is where to stop/)).toBeVisible();
  });

  test('a number that is too large is said, and breaks nothing', async () => {
    const { page } = await open(explore('trial', '&data=1e200:0&weight=1e200'));
    expect(await screen.findByText(/nothing to draw/)).toBeVisible();
    expect(page).not.toHaveTextContent(UNFIT);
    expect(field('W')).toHaveValue('1e+200');
  });
});
