import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { reference } from '../fixtures/reference';
import { at, button, field, figure, inDerivation, open, output, shownValue, UNFIT } from './open';

const SHOWN = '#/step?example=classic&errors=shown';
const errorBefore = () => shownValue(output('Error before the update'));
const errorAfter = () => shownValue(output('Error after the update'));

/** Each error, and their difference, as far as they are shown; '?' has no value. */
const inView = () =>
  ['Error before the update', 'Error after the update', 'Difference'].map(
    (name) => screen.queryByRole('status', { name })?.textContent,
  );

describe('what is not worked out yet', () => {
  test('is a question mark, with the step that works it out', async () => {
    const { user, page } = await open();
    expect(inView()).toEqual(['?', '?', undefined]);
    expect(page.querySelector('.error-summary [data-value]')).toBeNull();
    expect(output('Error before the update')).toHaveAccessibleDescription('step 11');
    expect(output('Error after the update')).toHaveAccessibleDescription('step 56');
    await user.click(button('Backward: output layer'));
    expect(inView()).toEqual(['0.2984', '?', undefined]);
    await user.click(button('Check'));
    await user.keyboard('{End}');
    expect(inView()).toEqual(['0.2984', '0.2910', '−0.007343']);
  });

  test('is shown from the first edit on, at any step, and stays so', async () => {
    const { user } = await open(at('net.h1', '&updates=0'));
    expect(inView()).toEqual(['?', '?', undefined]);
    field('w5').focus();
    await user.keyboard('{ArrowUp}');
    expect(errorBefore()).toBeGreaterThan(figure('error.total'));
    expect(errorAfter()).toBeLessThan(errorBefore());
    await user.click(button('Undo'));
    expect(inView()).toEqual(['0.2984', '0.2910', '−0.007343']);
    await waitFor(() =>
      expect(window.location.hash).toBe('#/step?example=classic&at=net.h1&errors=shown'),
    );
  });

  test('numbers of a link alone do not show it', async () => {
    await open(at('net.h1', '&w5=0.45'));
    expect(inView()).toEqual(['?', '?', undefined]);
  });
});

test('the error before and after, and by how much it falls', async () => {
  await open(SHOWN);
  expect(output('Error before the update')).toHaveTextContent('0.2984');
  expect(errorBefore()).toBeCloseTo(figure('error.total'), 14);
  expect(output('Error after the update')).toHaveTextContent('0.2910');
  expect(errorAfter()).toBeCloseTo(figure('new(error.total)'), 14);
  const difference = output('Difference');
  expect(shownValue(difference)).toBeCloseTo(
    figure('new(error.total)') - figure('error.total'),
    14,
  );
  expect(difference).toHaveTextContent('−0.007343');
  expect(screen.getByText(/it falls by 2\.46 %/)).toBeVisible();
});

test('an update that makes things worse is said to', async () => {
  const { user } = await open();
  await user.clear(field('learning rate'));
  await user.type(field('learning rate'), '-1');
  expect(errorAfter()).toBeGreaterThan(errorBefore());
  expect(screen.getByText(/it rises by/)).toBeVisible();
});

test('with a learning rate of 0 it stays the same', async () => {
  await open(`${SHOWN}&eta=0`);
  expect(errorAfter()).toBe(errorBefore());
  expect(screen.getByText('it stays the same')).toBeVisible();
});

test('an error that is too large is said in words', async () => {
  const { page } = await open(`${SHOWN}&T1=1e300`);
  expect(output('Error before the update')).toHaveTextContent('too large');
  expect(output('Error before the update')).not.toHaveAttribute('data-value');
  expect(page).not.toHaveTextContent(UNFIT);
});

test('the last edits are drawn and said', async () => {
  const { user } = await open();
  field('w5').focus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(await screen.findByRole('img', { name: /last 2 edits, from 0\.2984 to/ })).toBeVisible();
});

describe('applying updates', () => {
  test('makes the new weights current and counts', async () => {
    const { user } = await open();
    expect(screen.getByText('Update 1')).toBeVisible();
    await user.click(button('Apply this update'));
    expect(screen.getByText('Update 2')).toBeVisible();
    expect(shownValue(field('w5'))).toBeCloseTo(figure('new(w.o1.h1)'), 14);
    expect(shownValue(field('w1'))).toBeCloseTo(figure('new(w.h1.x1)'), 14);
    expect(shownValue(field('b1'))).toBe(figure('b.h1'));
    expect(errorBefore()).toBeCloseTo(figure('new(error.total)'), 14);
  });

  test('ten single ones and a run of ten come to the same numbers', async () => {
    const { user } = await open();
    const apply = button('Apply this update');
    for (let i = 0; i < 10; i++) fireEvent.click(apply);
    const singly = errorBefore();
    await user.click(button('Reset'));
    await user.click(button('Run 10 updates'));
    expect(errorBefore()).toBe(singly);
    expect(screen.getByText('Update 11')).toBeVisible();
  });

  test('1,000 with biases updated end at the reference’s error', async () => {
    const { user } = await open('#/step?example=classic&updatebiases=yes');
    await user.click(button('Run 1,000 updates'));
    const expected = reference('classic').errorAfter1000;
    expect(Math.abs(errorBefore() / expected - 1)).toBeLessThan(1e-9);
    expect(
      await screen.findByRole('img', { name: /over 1,000 updates: from 0\.2984 to/ }),
    ).toBeVisible();
  });

  test('a curve that falls far is drawn on a log axis, and one that does not is not', async () => {
    const { user } = await open();
    await user.click(button('Run 10 updates'));
    expect(screen.queryByText('log scale')).toBeNull();
    await user.click(button('Run 10,000 updates'));
    expect(await screen.findByText('log scale')).toBeVisible();
  });

  test('runs add up in one curve; an edit ends it', async () => {
    const { user } = await open();
    await user.click(button('Run 10 updates'));
    await user.click(button('Run 100 updates'));
    expect(await screen.findByRole('img', { name: /over 110 updates/ })).toBeVisible();
    field('w5').focus();
    await user.keyboard('{ArrowUp}');
    expect(screen.queryByRole('img', { name: /over 110 updates/ })).toBeNull();
  });

  test('a run that would leave the numbers of a computer stops, and says so', async () => {
    const { user, page } = await open('#/step?example=classic&eta=1e308&x1=1e300&w1=1e-300');
    const apply = screen.getByRole<HTMLButtonElement>('button', { name: 'Apply this update' });
    if (!apply.disabled) await user.click(button('Run 10,000 updates'));
    expect(page).not.toHaveTextContent(UNFIT);
    expect(page.innerHTML).not.toMatch(/="[^"]*(NaN|Infinity)/);
  });

  test('a place in the steps stays where it is', async () => {
    const { user } = await open(at('d(error.total)/d(w5)'));
    await user.click(button('Apply this update'));
    expect(inDerivation().getByRole('heading', { level: 2 })).toHaveTextContent(
      'the derivative of the total error with respect to w5',
    );
  });
});
