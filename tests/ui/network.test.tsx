import { waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  at,
  button,
  field,
  figure,
  inDerivation,
  inNetwork,
  open,
  quantity,
  region,
  shownValue,
} from './open';

const network = () => region('Network');
const known = (id: string) => quantity(id, network()) !== null;
const shown = (id: string) => shownValue(quantity(id, network()));
const heading = () => inDerivation().getByRole('heading', { level: 2 });
const stop = () => network().querySelector<HTMLElement>('[tabindex="0"]');

describe('what has not been worked out is not on the diagram', () => {
  test('at the first step: givens and net h1 alone', async () => {
    await open();
    expect(shown('net.h1')).toBeCloseTo(figure('net.h1'), 14);
    expect(shown('w.o1.h1')).toBe(figure('w.o1.h1'));
    for (const id of ['out.h1', 'net.h2', 'net.o1', 'out.o2', 'error.o1', 'error.total']) {
      expect(known(id), id).toBe(false);
    }
    expect(
      inNetwork().getByRole('button', { name: /output of h1, not worked out yet/ }),
    ).toBeVisible();
    expect(network()).not.toHaveTextContent('0.5933');
  });

  test('the step at hand is not known before its value is revealed', async () => {
    const { user } = await open(at('out.h1', '&pace=reveal'));
    expect(known('out.h1')).toBe(true);
    await user.click(button('Numbers in place'));
    expect(known('out.h1')).toBe(false);
    expect(
      inNetwork().getByRole('button', { name: /output of h1, being worked out now/ }),
    ).toBeVisible();
    expect(network()).not.toHaveTextContent('0.5933');
  });

  test('gradients come with the backward pass, new weights with the update', async () => {
    const { user } = await open(at('error.total'));
    expect(known('d(error.total)/d(w.o1.h1)')).toBe(false);
    await user.click(button('Backward: hidden layer'));
    expect(shown('d(error.total)/d(w.o1.h1)')).toBeCloseTo(figure('d(error.total)/d(w.o1.h1)'), 14);
    expect(known('d(error.total)/d(w.h1.x1)')).toBe(false);
    expect(known('new(w.o1.h1)')).toBe(false);
    await user.click(button('Check'));
    expect(shown('new(w.o1.h1)')).toBeCloseTo(figure('new(w.o1.h1)'), 14);
  });
});

describe('in words', () => {
  test('a weight says between whom it stands, and its value', async () => {
    await open();
    expect(
      inNetwork().getByRole('button', { name: 'w5, weight from h1 to y1, 0.4' }),
    ).toBeVisible();
  });

  test('an input, a target, a bias and a net input have names of their own', async () => {
    await open();
    for (const name of ['x1, 0.05', 'T1, 0.01', 'b1, 0.35', 'the net input of h1, 0.3775']) {
      expect(inNetwork().getByRole('button', { name })).toBeVisible();
    }
  });

  test('no two elements have the same name', async () => {
    await open(at('new(error.total)'));
    const names = inNetwork()
      .getAllByRole('button')
      .map((element) => element.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(names.length);
  });

  test('a negative weight and gradient are said with their sign', async () => {
    await open(at('d(error.total)/d(w7)', '&w1=-0.5'));
    expect(inNetwork().getByRole('button', { name: /^w1, .* negative 0\.5$/ })).toBeVisible();
  });
});

describe('by keyboard', () => {
  test('the diagram is one tab stop, and arrows go through it in the network’s order', async () => {
    const { user } = await open();
    expect(network().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    stop()?.focus();
    const seen = [document.activeElement?.getAttribute('aria-label')];
    for (let i = 0; i < 5; i++) {
      await user.keyboard('{ArrowRight}');
      seen.push(document.activeElement?.getAttribute('aria-label'));
    }
    expect(seen).toEqual([
      'x1, 0.05',
      'x2, 0.1',
      'w1, weight from x1 to h1, 0.15',
      'w2, weight from x2 to h1, 0.2',
      'b1, 0.35',
      'the net input of h1, 0.3775',
    ]);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName('b1, 0.35');
    expect(stop()).toBe(document.activeElement);
  });

  test('Home and End go to its ends, and no further', async () => {
    const { user } = await open();
    stop()?.focus();
    await user.keyboard('{End}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/total error/);
    await user.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName('x1, 0.05');
  });

  test('Enter on a weight opens its derivation', async () => {
    const { user } = await open();
    inNetwork().getByRole('button', { name: /^w5,/ }).focus();
    await user.keyboard('{Enter}');
    expect(heading()).toHaveTextContent('the derivative of the total error with respect to w5');
  });

  test('Space on a bias opens its derivation', async () => {
    const { user } = await open();
    inNetwork().getByRole('button', { name: /^b1,/ }).focus();
    await user.keyboard(' ');
    expect(heading()).toHaveTextContent('the derivative of the total error with respect to b1');
  });

  test('plus and minus change a given, and the focus stays', async () => {
    const { user } = await open();
    inNetwork().getByRole('button', { name: /^w5,/ }).focus();
    await user.keyboard('++-+');
    expect(field('w5')).toHaveValue('0.42');
    expect(document.activeElement).toHaveAccessibleName('w5, weight from h1 to y1, 0.42');
  });

  test('plus on what is worked out changes nothing', async () => {
    const { user } = await open();
    inNetwork()
      .getByRole('button', { name: /^the net input of h1/ })
      .focus();
    await user.keyboard('++');
    expect(shown('net.h1')).toBeCloseTo(figure('net.h1'), 14);
    expect(button('Undo')).toBeDisabled();
  });
});

test('a click on a neuron’s output opens its derivation', async () => {
  const { user } = await open();
  await user.click(inNetwork().getByRole('button', { name: /^the output of y2/ }));
  expect(heading()).toHaveTextContent('the output of y2');
  expect(shown('out.o2')).toBeCloseTo(figure('out.o2'), 14);
});

test('focusing a part of the derivation lights its place, and leaving it puts it out', async () => {
  const { user } = await open(at('net.h1'));
  const weight = quantity('w.h1.x1', network());
  const idle = weight?.getAttribute('class');
  field('w1').focus();
  await user.keyboard('{Shift}');
  expect(weight?.getAttribute('class')).not.toBe(idle);
  await user.tab();
  expect(weight?.getAttribute('class')).toBe(idle);
  expect(within(network()).getAllByRole('button').length).toBeGreaterThan(20);
});

test('the caption is of the example’s own network alone', async () => {
  const caption = /The network that most articles/;
  await open('#/step?example=classic');
  expect(inNetwork().getByText(caption)).toBeVisible();
  for (const other of ['layers=2-3-2', 'set=xor', 'method=adam']) {
    window.location.hash = `#/step?example=classic&${other}`;
    await waitFor(() => expect(inNetwork().queryByText(caption), other).toBeNull());
    window.location.hash = '#/step?example=classic&updates=0';
    await waitFor(() => expect(inNetwork().getByText(caption)).toBeVisible());
  }
});
