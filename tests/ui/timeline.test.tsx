import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  at,
  button,
  field,
  figure,
  inDerivation,
  list,
  open,
  quantity,
  region,
  shownValue,
} from './open';

const heading = () => inDerivation().getByRole('heading', { level: 2 });
const PHASES = [
  'Forward',
  'Error',
  'Backward: output layer',
  'Backward: hidden layer',
  'Update',
  'Check',
];

/** What was said to a screen reader, one entry a change. */
function listen(page: HTMLElement): string[] {
  const said: string[] = [];
  const live = page.querySelector('[aria-live="polite"]');
  if (live === null) throw new Error('there is no live region');
  new MutationObserver(() => said.push(live.textContent)).observe(live, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
}

test('the steps begin with the forward pass and end with the check', async () => {
  const { user } = await open();
  expect(heading()).toHaveTextContent('the net input of h1');
  expect(button('Previous step')).toBeDisabled();
  await user.keyboard('{End}');
  expect(heading()).toHaveTextContent('the new total error');
  expect(button('Next step')).toBeDisabled();
  expect(shownValue(quantity('new(error.total)', region('Derivation')))).toBeCloseTo(
    figure('new(error.total)'),
    13,
  );
  await user.keyboard('{Home}');
  expect(heading()).toHaveTextContent('the net input of h1');
});

test('each phase has a button that goes to its first step', async () => {
  const { user } = await open();
  const steps = within(screen.getByRole('navigation', { name: 'Steps of the update' }));
  for (const phase of PHASES) {
    await user.click(steps.getByRole('button', { name: phase }));
    expect(steps.getByRole('button', { name: phase })).toHaveAttribute('aria-current', 'step');
    expect(region('Derivation')).toHaveTextContent(`${phase}, step`);
  }
});

test('Next and Previous are each other’s way back, and the title says where one is', async () => {
  const { user } = await open(at('error.total'));
  await waitFor(() =>
    expect(document.title).toBe('11. E total · The classic, as x, h, y · Backstep'),
  );
  await user.click(button('Next step'));
  expect(document.title).toMatch(/^12\. ∂E total\/∂out y1 /);
  const next = heading().textContent;
  await user.click(button('Previous step'));
  expect(heading()).toHaveTextContent('the total error');
  expect(next).not.toBe('the total error');
});

describe('keys', () => {
  test.each([
    ['{ArrowRight}', '{ArrowLeft}'],
    ['{PageDown}', '{PageUp}'],
  ])('%s goes on and %s back', async (on, back) => {
    const { user } = await open();
    await user.keyboard(on);
    expect(heading()).toHaveTextContent('the output of h1');
    await user.keyboard(back);
    expect(heading()).toHaveTextContent('the net input of h1');
  });

  test('a presenter’s Page Down works from a field as well', async () => {
    const { user } = await open();
    field('w5').focus();
    await user.keyboard('{PageDown}');
    expect(heading()).toHaveTextContent('the output of h1');
  });

  test('a key with Ctrl or Alt is the browser’s', async () => {
    const { user } = await open(at('out.h1'));
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}f{/Control}');
    expect(heading()).toHaveTextContent('the output of h1');
    expect(inDerivation().queryByText('Not shown yet')).toBeNull();
  });
});

test('the list of steps holds every step and goes to it', async () => {
  const { user } = await open();
  const steps = list('Steps of the update');
  expect(steps.querySelectorAll('optgroup')).toHaveLength(PHASES.length);
  const options = [...steps.options].map(({ value }) => value);
  expect(new Set(options).size).toBe(options.length);
  expect(options).toEqual(expect.arrayContaining(['net.h1', 'error.total', 'new(w.h1.x1)']));
  await user.selectOptions(steps, 'error.total');
  expect(heading()).toHaveTextContent('the total error');
});

describe('what a screen reader is told', () => {
  test('a step change once, as a sentence with step, phase and value', async () => {
    const { user, page } = await open(at('net.h1', '&steps=all'));
    const said = listen(page);
    await user.click(button('Next step'));
    expect(said).toEqual([
      expect.stringMatching(/^Step 2, Forward\. .*output of h1 is about 0\.5933/),
    ]);
    await user.click(button('Next step'));
    expect(said).toHaveLength(2);
  });

  test('a reveal once', async () => {
    const { user, page } = await open('#/step?example=classic&pace=reveal');
    const said = listen(page);
    await user.click(button('Formula'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('net input of h1');
    expect(said[0]).not.toMatch(/[\\_{}]|0\.3775/);
  });

  test('no edit: the field itself says its number', async () => {
    const { user, page } = await open(at('net.h1'));
    const said = listen(page);
    field('w5').focus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    fireEvent.change(field('w1'), { target: { value: '0.3' } });
    expect(shownValue(field('w1'))).toBe(0.3);
    expect(said).toEqual([]);
  });
});

test('at the last step the focus goes from Next, which does nothing more, to the derivation', async () => {
  const { user } = await open(at('new(error.o2)'));
  button('Next step').focus();
  await user.keyboard('{Enter}');
  expect(button('Next step')).toBeDisabled();
  expect(region('Derivation')).toHaveFocus();
});
