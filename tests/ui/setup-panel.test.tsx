import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, field, list, open, openSetup, quantity, region } from './open';

const openShapes = (address = '#/step?example=classic') => openSetup(address, 'Pick a shape');

const loss = () => list('Error');
const neurons = (page: HTMLElement) => page.querySelectorAll('.network [data-id^="net."]').length;

test('a hidden layer gets another neuron, with weights of its own, and undo takes it away', async () => {
  const { user, page } = await openShapes();
  await user.selectOptions(list('Neurons in the hidden layer'), '3');
  expect(neurons(page)).toBe(5);
  expect(field('w_h3x1')).not.toHaveValue('0');
  expect(field('w1')).toHaveValue('0.15');
  await user.click(button('Undo'));
  expect(neurons(page)).toBe(4);
  expect(screen.queryByRole('textbox', { name: 'w_h3x1' })).toBeNull();
});

test('without a hidden layer there is one neuron, and nothing speaks of a hidden one', async () => {
  const { user, page } = await openShapes('#/step?example=classic&layers=2-2-1');
  await user.selectOptions(list('Hidden layers'), '0');
  expect(neurons(page)).toBe(1);
  expect(screen.queryByRole('combobox', { name: 'Neurons in the hidden layer' })).toBeNull();
  // What is said of the example's own network is not said of another.
  expect(region('Network')).not.toHaveTextContent(/articles/);
  expect(field('w1')).toBeInTheDocument();
  expect(field('b')).toBeInTheDocument();
  const next = button('Next step');
  for (let step = 0; step < 16; step++) {
    const said = page.querySelector('.step-view')?.textContent ?? '';
    expect(said).toContain('net');
    // The set-up's own choice is called so.
    expect(said.replaceAll('Hidden layers', '')).not.toMatch(/hidden (layer|neuron|output)/i);
    fireEvent.click(next);
  }
  await user.click(button('Forward'));
  await user.selectOptions(list('Hidden layers'), '1');
  expect(neurons(page)).toBe(3);
});

test('biases are written as thresholds, as the weights of a fixed input, or not at all', async () => {
  const { user, page } = await openShapes();
  const derivation = () => region('Derivation').textContent;
  await user.selectOptions(list('Biases'), 'threshold');
  expect(field('θ1')).toHaveValue('-0.35');
  expect(screen.queryByRole('textbox', { name: 'b1' })).toBeNull();
  expect(screen.getByRole('group', { name: 'Thresholds' })).toBeInTheDocument();
  expect(derivation()).toContain('minus the threshold');
  await user.selectOptions(list('Biases'), 'weight');
  await user.selectOptions(list('Fixed input'), '-1');
  expect(field('w_0h')).toHaveValue('-0.35');
  expect(await screen.findAllByRole('img', { name: 'fixed input −1' })).toHaveLength(2);
  await user.selectOptions(list('Biases'), 'none');
  expect(screen.queryByRole('group', { name: /bias|threshold/i })).not.toHaveTextContent('0.35');
  expect(page.querySelectorAll('.bias')).toHaveLength(0);
  expect(screen.queryByRole('checkbox', { name: /biases/ })).toBeNull();
  expect(derivation()).not.toMatch(/bias/i);
  await user.selectOptions(list('Biases'), 'bias');
  expect(field('b1')).toHaveValue('0.35');
});

test('net inputs and outputs go by another set of names, and a weight by a new one; Undo takes each back', async () => {
  const { user, page } = await openShapes();
  const derivation = () => region('Derivation').textContent;
  await user.selectOptions(list('Net input and output'), 'z, a');
  await waitFor(() => expect(derivation()).toMatch(/z.*h1/));
  expect(page.querySelector('.network')).toHaveTextContent(/z.*a/);
  const more = screen.getByText('Other names for weights, biases and the rest').closest('details');
  if (more === null) throw new Error('there is nothing to open');
  more.open = true;
  fireEvent(more, new Event('toggle'));
  const name = () => field('Name of w1');
  await user.clear(name());
  await user.type(name(), 'w_2{Enter}');
  expect(screen.getByText(/^“w_2” is already the name of something else here/)).toBeVisible();
  expect(field('w1')).toHaveValue('0.15');
  await user.clear(name());
  await user.type(name(), '1{Enter}');
  expect(screen.getByText(/^w1 takes a name such as v11/)).toBeVisible();
  await user.clear(name());
  await user.type(name(), 'v_{{11}{Enter}');
  expect(name()).toHaveValue('v11');
  expect(field('v11')).toHaveValue('0.15');
  expect(screen.queryByRole('textbox', { name: 'w1' })).toBeNull();
  await waitFor(() => expect(window.location.hash).toContain('nameset=za&names=w1:v11'));
  await user.click(button('Undo'));
  expect(field('w1')).toHaveValue('0.15');
  await user.click(button('Undo'));
  expect(list('Net input and output')).toHaveDisplayValue('As in the example');
});

test('an address has names; one that cannot be had is said', async () => {
  await open('#/step?example=classic&nameset=sy&names=w5:v11,w6:w7');
  expect(await screen.findByRole('textbox', { name: 'v11' })).toHaveValue('0.4');
  expect(screen.getByText(/^The address calls w6 “w7”/)).toBeInTheDocument();
  expect(region('Network')).toHaveTextContent(/s.*y/);
  await waitFor(() => expect(window.location.hash).toContain('names=w5:v11&'));
});

test('reset leads back to the example’s own network', async () => {
  const { user, page } = await openShapes(
    '#/step?example=classic&layers=3-4-3-3&hidden=relu&output=softmax&loss=crossentropy',
  );
  expect(neurons(page)).toBe(10);
  await user.click(button('Reset'));
  expect(neurons(page)).toBe(4);
  expect(list('Hidden layers')).toHaveValue('1');
  expect(loss()).toHaveValue('halfSquared');
});

test('cross-entropy is for outputs between 0 and 1, and leaves with them', async () => {
  const { user } = await openShapes();
  await user.selectOptions(list('Output layer'), 'softmax');
  await user.selectOptions(loss(), 'crossEntropy');
  expect(loss()).toHaveValue('crossEntropy');
  await user.selectOptions(list('Output layer'), 'tanh');
  expect(loss()).toHaveValue('halfSquared');
  expect(screen.getByRole('option', { name: 'Cross-entropy' })).toBeDisabled();
  expect(screen.getByText(/takes logarithms of the outputs/)).toBeInTheDocument();
});

test('a single output cannot be a softmax, and the page says so', async () => {
  const { user } = await openShapes();
  await user.selectOptions(list('Outputs'), '1');
  expect(screen.getByText('Softmax is for two outputs or more.')).toBeInTheDocument();
  const output = list('Output layer');
  expect([...output.options].find(({ value }) => value === 'softmax')).toBeDisabled();
});

test('an address beyond the bounds opens the example’s network and says what would be accepted', async () => {
  const { page } = await openShapes('#/step?example=classic&layers=2-9-2');
  expect(neurons(page)).toBe(4);
  expect(page.textContent).toContain('2-9-2');
  expect(page.textContent).toContain('2-3-2 (1–4, 0–3 hidden layers)');
});

test('a crowded layer’s numbers can all be focused, and the step’s own are seen', async () => {
  const { page } = await open('#/step?example=classic&layers=3-4-3-3&at=net.k1');
  const labels = page.querySelectorAll('.weight-label');
  expect(labels).toHaveLength(3 * 4 + 4 * 3 + 3 * 3);
  const seen = page.querySelectorAll('.weight-label.is-shown [data-quantity]');
  expect([...seen].map((label) => label.getAttribute('data-quantity'))).toEqual([
    'w.k1.h1',
    'w.k1.h2',
    'w.k1.h3',
    'w.k1.h4',
  ]);
  const hidden = region('Network').querySelector<HTMLElement>('[data-quantity="w.k2.h1"]');
  fireEvent.focus(hidden ?? page);
  expect(hidden?.closest('.weight-label')).toHaveClass('is-shown');
});

test('what had the focus when it was taken away lights nothing any more', async () => {
  const crowded = '#/step?example=classic&layers=3-4-3-3&at=net.k1';
  const { page, reload } = await open(crowded);
  const lit = (where: HTMLElement) =>
    where.querySelectorAll('.weight-label.is-shown [data-quantity]').length;
  fireEvent.focus(quantity('w.h1.x1', page) ?? page);
  expect(lit(page)).toBe(5);
  reload();
  expect(lit((await open(crowded)).page)).toBe(4);
});

test('each layer has a steepness of its own, where its neurons have one; a bad entry is said', async () => {
  const { user } = await openShapes('#/step?example=classic&at=out.h1');
  const hidden = field('Hidden layer: steepness λ');
  expect(hidden).toHaveValue('1');
  await user.clear(hidden);
  await user.type(hidden, '= २{Enter}');
  // σ(2 · 0.3775), and the other layer is as it was.
  expect(region('Derivation')).toHaveTextContent('0.6803');
  expect(field('Output layer: steepness λ')).toHaveValue('1');
  await user.clear(hidden);
  await user.type(hidden, '0{Enter}');
  expect(screen.getByText(/takes a number above 0. It stays 2/)).toBeInTheDocument();
  expect(region('Derivation')).toHaveTextContent('0.6803');
  await user.selectOptions(list('Hidden layer'), 'tanh');
  expect(screen.queryByRole('textbox', { name: 'Hidden layer: steepness λ' })).toBeNull();
  await user.selectOptions(list('Hidden layer'), 'leakyRelu');
  expect(field('Hidden layer: slope below 0')).toHaveValue('0.01');
});

test('of a mean the page says over what it is, and of a factor what it does to the step', async () => {
  const { user } = await openShapes();
  expect(screen.getByText(/acts like another learning rate/)).toBeInTheDocument();
  await user.selectOptions(loss(), 'meanSquared');
  expect(screen.getByText(/over the 2 outputs of one example/)).toBeInTheDocument();
  await user.selectOptions(list('Outputs'), '1');
  expect(screen.getByText(/Of one output, the mean is its own error/)).toBeInTheDocument();
});

test('what a factor on the error does is tried: by another error and η the weights go where they went', async () => {
  const { user, page } = await openShapes('#/step?example=classic&at=new(w5)');
  const after = () => quantity('new(w.o1.h1)', page)?.getAttribute('data-value');
  const before = after();
  // 0.4 less half of 0.0821670
  expect(Number(before)).toBeCloseTo(0.3589164, 6);
  await user.click(button('Take the same step by: The squared error, η = 0.25'));
  expect(loss()).toHaveValue('squared');
  expect(field('learning rate')).toHaveValue('0.25');
  expect(after()).toBe(before);
  await user.click(button('Undo'));
  expect(field('learning rate')).toHaveValue('0.5');
  await user.selectOptions(loss(), 'halfMeanSquared');
  expect(button('Take the same step by: Half the squared error, η = 0.25')).toBeInTheDocument();
  // RMSprop divides a factor out again.
  await user.selectOptions(list('Method'), 'rmsprop');
  expect(screen.queryByRole('button', { name: /^Take the same step/ })).toBeNull();
});

test('why there is no step function is said where a layer’s neurons are chosen, and what the perceptron does', async () => {
  const { user } = await openShapes();
  const offered = [...list('Output layer').querySelectorAll('option')].map(
    (one) => one.textContent,
  );
  expect(offered.filter((name) => /step/i.test(name))).toEqual([]);
  await user.click(screen.getByText('Why no step function?'));
  expect(screen.getByText(/has no derivative/)).toHaveTextContent(
    /slope of 0.*perceptron rule.*η · \(target − output\) · input/,
  );
});
